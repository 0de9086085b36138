-- A letter that tells a worker who asked for it, once a week and in numbers, how much waits for them.
alter table notices.call add column week date;
comment on column notices.call.week is 'the Monday of a weekly letter; null for a call to something that happened';
alter table notices.call drop constraint call_state_check;
alter table notices.call add constraint call_state_check
    check (state in ('WAITING', 'SENT', 'WOULD_BE_SENT', 'DEAD', 'DROPPED', 'NOTHING'));

-- A weekly letter that waits takes no call's place, and there is one of each week, whichever node begins it.
drop index notices.call_waiting;
create unique index call_waiting on notices.call (worker) where state = 'WAITING' and week is null;
create unique index call_week on notices.call (worker, week) where week is not null;
