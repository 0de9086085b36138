-- A writing hands nobody over: who took the child, when, from where and to where, and whether that is a place from which
-- the child was exploited or taken. A writing that was taken back stays, with the day and the reason.
alter table casework.child_care
    add column handed_at timestamptz,
    add column handed_to bytea,
    add column handed_from bytea,
    add column handed_place bytea,
    add column handed_known text check (handed_known in ('YES', 'NO', 'NOT_KNOWN')),
    add column taken_back_on date,
    add column taken_back bytea,
    add constraint handed_over_after_the_writing check (handed_at is null or (accepted_at is not null
        and handed_to is not null and handed_from is not null and handed_place is not null and handed_known is not null)),
    add constraint taken_back_with_a_reason check (taken_back_on is null or (accepted_at is not null and taken_back is not null));
