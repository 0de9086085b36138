-- A list opens a key for each case and each person; the keys of a page came by as many calls.
call members.may_see_written_out('vault.data_key', 'whoever_sees_the_subject', 'subject');
-- The question in its quicker words.
call members.may_see_written_out('vault.blind_index', 'whoever_sees_the_subject', 'subject');

-- A search for several words begins with the rarest, for which the planner must know the common ones.
alter table vault.blind_index alter column token set statistics 1000;
