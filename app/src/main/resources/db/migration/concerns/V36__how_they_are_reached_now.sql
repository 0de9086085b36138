-- How whoever told it may be reached since it was told: the newest row counts, and nothing older is used by anybody.
create table concerns.reach (
    id uuid primary key,
    -- Goes with the details that it changes.
    reporter uuid not null references concerns.reporter on delete cascade,
    concern uuid not null references concerns.concern,
    -- The way that holds now, and why. Sealed for the subject REPORTER_CONTACT.
    body bytea not null,
    written_by uuid not null,
    written_at timestamptz not null
);
create index reach_reporter on concerns.reach (reporter, written_at);
create index reach_concern on concerns.reach (concern);
alter table concerns.reach enable row level security;
alter table concerns.reach force row level security;
create policy staff_who_may_see_the_reporter on concerns.reach
    using (members.may_see(reporter) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(reporter) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
grant select, insert on concerns.reach to ${app};

-- That with what was added the way by which they were reached is safe no more: whoever took it down never sees the row above.
alter table concerns.note add column stops boolean not null default false, add check (added or not stops);
create index note_stops on concerns.note (concern) where stops;
