-- A file that was found to be infected after it had come: shown to whoever has the concern until somebody has seen it.
create table concerns.found_file (
    file uuid primary key,
    concern uuid not null references concerns.concern,
    found_at timestamptz not null,
    seen_at timestamptz,
    seen_by uuid,
    check ((seen_at is null) = (seen_by is null))
);
create index found_file_concern on concerns.found_file (concern);
create index found_file_unseen on concerns.found_file (found_at) where seen_at is null;
alter table concerns.found_file enable row level security;
alter table concerns.found_file force row level security;
create policy staff_who_may_see on concerns.found_file
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
grant select, insert on concerns.found_file to ${app};
grant update (seen_at, seen_by) on concerns.found_file to ${app};
