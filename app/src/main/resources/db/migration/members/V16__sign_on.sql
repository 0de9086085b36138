-- By whose account at a provider of sign-on a worker signs in. The subject is a keyed hash by which the same account is
-- known again; the code ties it to the worker, so that a row which somebody points at another worker lets nobody in.
create table members.sign_on (
    id uuid primary key,
    person uuid not null references members.person,
    issuer text not null,
    subject bytea not null,
    code bytea not null,
    linked_at timestamptz not null,
    unique (issuer, subject),
    unique (person, issuer)
);
comment on table members.sign_on is 'no-content: keyed hashes of workers'' accounts elsewhere';
alter table members.sign_on enable row level security;
alter table members.sign_on force row level security;
create policy workers_and_tasks on members.sign_on
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, delete on members.sign_on to ${app};

-- Somebody went to the provider and has not come back. Only the hash of the secret in their cookie is kept; it is used once.
create table members.sign_on_begun (
    hash bytea primary key,
    person uuid references members.person,
    target text not null,
    expires_at timestamptz not null
);
create index sign_on_begun_expires on members.sign_on_begun (expires_at);
comment on table members.sign_on_begun is 'no-content: hashes of secrets, and where to go on';
alter table members.sign_on_begun enable row level security;
alter table members.sign_on_begun force row level security;
create policy tasks on members.sign_on_begun
    using (coalesce(current_setting('lodestar.kind', true), '') = 'TASK')
    with check (coalesce(current_setting('lodestar.kind', true), '') = 'TASK');
grant select, insert, delete on members.sign_on_begun to ${app};

-- Roles that groups at the provider stand for and the worker does not hold. It gives nobody anything: an administrator
-- looks at it, and gives roles in the one way in which they are given, or leaves it.
create table members.role_proposal (
    person uuid primary key references members.person,
    roles text not null,
    proposed_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid references members.person,
    check ((settled_at is null) = (settled_by is null))
);
create index role_proposal_open on members.role_proposal (proposed_at) where settled_at is null;
comment on table members.role_proposal is 'no-content: identifiers of workers and names of roles';
alter table members.role_proposal enable row level security;
alter table members.role_proposal force row level security;
create policy workers_and_tasks on members.role_proposal
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update, delete on members.role_proposal to ${app};
