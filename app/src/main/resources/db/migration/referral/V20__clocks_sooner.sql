-- The home page asks for every clock of which somebody has to think within a week.
create index clock_to_act on referral.clock (act_by) where ended_on is null and paused_on is null and not at_least;
call members.may_see_written_out('referral.clock', 'whoever_sees_the_person', 'person');
call members.may_see_written_out('referral.nrm_referral', 'whoever_sees_the_person', 'person');
call members.may_see_written_out('referral.dtn_notification', 'whoever_sees_the_person', 'person');
