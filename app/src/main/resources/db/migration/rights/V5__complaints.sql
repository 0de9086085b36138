-- A complaint about how somebody's data were handled is one more thing that people ask. Its day is the last to say that we have
-- it, whoever it is from, and stands before it is clear who complains; there is none for what came before the law asked for it.
alter table rights.data_request
    drop constraint data_request_data_right_check,
    add constraint data_request_data_right_check
        check (data_right in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'ERASURE', 'OBJECTION', 'COMPLAINT')),
    drop constraint data_request_check,
    add constraint data_request_due_check
        check (data_right = 'COMPLAINT' or (proof is null) = (due is null)),
    add column acknowledged_on date,
    add constraint data_request_acknowledged_check
        check (acknowledged_on is null or data_right = 'COMPLAINT');
