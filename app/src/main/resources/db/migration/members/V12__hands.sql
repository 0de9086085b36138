-- Who lately had a hand in whose being here: invited, gave a role, reset, let in at night. Second-person rules ask it.
create table members.tie (
    hand uuid not null references members.person,
    person uuid not null references members.person,
    kind text not null check (kind in ('INVITED', 'ROLES', 'RESET', 'LET_IN')),
    set_up boolean not null,
    at timestamptz not null,
    until timestamptz not null,
    primary key (hand, person, kind),
    check (hand <> person)
);
create index tie_person on members.tie (person, hand);
comment on table members.tie is 'no-content: identifiers of workers and codes';
alter table members.tie enable row level security;
alter table members.tie force row level security;
create policy workers_and_tasks on members.tie
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.tie to ${app};
