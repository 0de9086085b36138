-- Lists, searches, the home page and the timeline ask the policy of hundreds of rows at once.
call members.may_see_written_out('casework.case_file', 'whoever_sees_the_object', 'id');
call members.may_see_written_out('casework.person', 'whoever_sees_the_case_and_the_person', array['id', 'case_file']);
call members.may_see_written_out('casework.person_name', 'whoever_sees_the_object', 'person');
call members.may_see_written_out('casework.step', 'whoever_sees_the_object', 'person');
call members.may_see_written_out('casework.chronology', 'whoever_sees_the_case', array['case_file'],
    array['person', 'circle']);

-- Lists of an organisation's cases, of open and closed ones together, and of one worker's.
create index case_file_ours on casework.case_file (organisation, state, opened_at desc, id desc);
create index case_file_all_ours on casework.case_file (organisation, opened_at desc, id desc);
create index case_file_of_owner on casework.case_file (owner, state, opened_at desc, id desc);
drop index casework.case_file_owner;

-- The home page: what a worker has taken themselves.
create index step_owner on casework.step (owner, due) where state = 'OPEN' and holds and owner is not null;
