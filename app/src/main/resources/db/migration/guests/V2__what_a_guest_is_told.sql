-- What whoever asks lets a guest read besides the title, and whom they can ring back at work; why a link was ended, for those who look after it. Sealed
-- for the guest, and forgotten with them.
alter table guests.pass
    add column about bytea,
    add column ring bytea,
    add column ended_why bytea,
    add constraint pass_ended_why check (ended_why is null or state = 'ENDED');
