-- What is with a letter beside a table, sealed, so that the letter says it; it stands beside the answer, as what was weighed does.
alter table requests.weighing
    alter column interest drop not null,
    add column enclosed bytea,
    add constraint weighing_holds_something check (interest is not null or enclosed is not null);

-- Also why a request goes on as one about somebody's own data that seems to be another one's.
alter table requests.reason
    drop constraint reason_event_check,
    add constraint reason_event_check check (event in ('DECIDE', 'NOT_OWN', 'OWN_DATA'));
