-- A new seed is shown to one session alone, named by the hash of its secret, for some minutes after it was made.
alter table members.factor
    add column pending_for bytea,
    add column pending_at timestamptz;

-- Seeds that were begun before this rule belong to nobody.
update members.factor set pending = null where pending is not null;

alter table members.factor
    add constraint factor_pending_is_bound
        check ((pending is null) = (pending_for is null) and (pending is null) = (pending_at is null));

-- Browsers in which a worker has shown both steps. Each keeps a secret of its own for each worker; here stands a keyed
-- hash of it and of whose it is. Nothing of the machine is kept: no address, no name.
create table members.browser (
    id uuid primary key,
    person uuid not null references members.person,
    hash bytea not null unique,
    since timestamptz not null,
    used_at timestamptz not null,
    looked_at timestamptz
);
create index browser_person on members.browser (person, used_at);
comment on table members.browser is 'no-content: keyed hashes and moments of workers';
alter table members.browser enable row level security;
alter table members.browser force row level security;
create policy workers_and_tasks on members.browser
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update, delete on members.browser to ${app};
