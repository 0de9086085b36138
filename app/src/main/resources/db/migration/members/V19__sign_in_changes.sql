-- What changed in how a worker signs in, until they have said that it was they: whoever sat at their screen may not be.
create table members.sign_in_change (
    id uuid primary key,
    person uuid not null references members.person,
    kind text not null,
    at timestamptz not null,
    looked_at timestamptz
);
create index sign_in_change_person on members.sign_in_change (person, at);
comment on table members.sign_in_change is 'no-content: kinds and moments of workers'' own sign-in';
alter table members.sign_in_change enable row level security;
alter table members.sign_in_change force row level security;
create policy workers_and_tasks on members.sign_in_change
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update, delete on members.sign_in_change to ${app};
