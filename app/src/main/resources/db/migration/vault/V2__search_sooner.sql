-- A common word finds hundreds of rows, and each was asked for with a call of its own.
call members.may_see_written_out('vault.blind_index', 'whoever_sees_the_subject', 'subject');
