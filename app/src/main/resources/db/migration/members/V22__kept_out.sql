-- Keeping somebody out is told at once; letting a reader of content back in waits for a second administrator.
alter table members.account_request drop constraint account_request_kind_check;
alter table members.account_request
    add check (kind in ('INVITE', 'RESET', 'CHANGE', 'KEEP_OUT', 'LET_BACK'));
alter table members.tie drop constraint tie_kind_check;
alter table members.tie add check (kind in ('INVITED', 'ROLES', 'RESET', 'LET_IN', 'LET_BACK'));
