-- Which worker has taken a concern. A row of its own: taking it changes nothing that a colleague is deciding.
create table concerns.assignment (
    concern uuid primary key references concerns.concern,
    worker uuid not null,
    since timestamptz not null
);
alter table concerns.assignment enable row level security;
alter table concerns.assignment force row level security;
create policy staff_who_may_see_the_concern on concerns.assignment
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

grant select, insert, update, delete on concerns.assignment to ${app};
