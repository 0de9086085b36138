-- By when staff must next act on a report, as one column that an index can hold.
alter table concerns.concern add column due_by timestamptz generated always as (
    case state when 'NEW' then acknowledge_by when 'ACKNOWLEDGED' then triage_by end) stored;
create index concern_due on concerns.concern (receiver, due_by) where due_by is not null;

-- Rows that the inbox counts are the open ones; without the others in the way it stops sooner.
create index concern_unread_open on concerns.concern (receiver, place_in_line, score desc, received_at, id)
    where open and unread_messages > 0;
create index concern_untranslated_open on concerns.concern (receiver, place_in_line, score desc, received_at, id)
    where open and untranslated > 0;
drop index concerns.concern_untranslated;

call members.may_see_written_out('concerns.concern', 'whoever_may_see_it', 'id');
