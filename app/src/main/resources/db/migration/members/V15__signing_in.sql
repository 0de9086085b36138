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

-- Passkeys. Found by a keyed hash of the identifier that a device sends; its public key is sealed for the worker, so that a
-- row which somebody wrote into the table opens nothing.
create table members.passkey (
    id uuid primary key,
    person uuid not null references members.person,
    credential bytea not null unique,
    kept bytea not null,
    counter bigint not null,
    name text not null,
    made_at timestamptz not null,
    used_at timestamptz,
    stopped_at timestamptz
);
create index passkey_person on members.passkey (person, made_at);
comment on table members.passkey is 'no-content: sealed public keys of workers, and what they call them';
alter table members.passkey enable row level security;
alter table members.passkey force row level security;
create policy workers_and_tasks on members.passkey
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update, delete on members.passkey to ${app};

-- What a device was asked to sign: each once, within some minutes. Asked of browsers in which nobody is signed in yet.
create table members.passkey_ask (
    hash bytea primary key,
    made_at timestamptz not null
);
comment on table members.passkey_ask is 'no-content: hashes of random secrets';
alter table members.passkey_ask enable row level security;
alter table members.passkey_ask force row level security;
create policy tasks on members.passkey_ask
    using (coalesce(current_setting('lodestar.kind', true), '') = 'TASK')
    with check (coalesce(current_setting('lodestar.kind', true), '') = 'TASK');
grant select, insert, delete on members.passkey_ask to ${app};
