-- The question of the policy in its quicker words.
call members.may_see_written_out('concerns.concern', 'whoever_may_see_it', 'id');
call members.may_see_written_out('concerns.assignment', 'staff_who_may_see_the_concern', 'concern');
