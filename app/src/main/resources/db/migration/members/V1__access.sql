-- Who works here.
create table members.organisation (
    id uuid primary key,
    name text not null unique,
    kind text not null,
    acknowledges_within text not null default 'PT24H',
    staffed_hours text not null default '',
    created_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null default 0
);
comment on table members.organisation is 'no-content: public names of partner bodies';

create table members.person (
    id uuid primary key,
    organisation uuid not null references members.organisation,
    email text not null,
    display_name text not null,
    post text not null default '',
    state text not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
    password_hash text,
    created_at timestamptz not null,
    left_at timestamptz,
    version bigint not null default 0
);
create unique index person_email on members.person (lower(email));
create index person_organisation on members.person (organisation, display_name);
comment on table members.person is 'no-content: workers of partner bodies, never people we protect';

create table members.role_held (
    person uuid not null references members.person,
    role text not null,
    primary key (person, role)
);
comment on table members.role_held is 'no-content: roles of workers';

-- A new seed waits in "pending" until a code of it was shown; until then the old one counts.
create table members.factor (
    person uuid primary key references members.person,
    secret bytea,
    pending bytea,
    last_step bigint not null default 0,
    confirmed_at timestamptz,
    check (confirmed_at is null or secret is not null)
);
comment on table members.factor is 'no-content: sealed seeds of workers'' second factors';

create table members.recovery_code (
    person uuid not null references members.person,
    hash bytea not null,
    used_at timestamptz,
    primary key (person, hash)
);
comment on table members.recovery_code is 'no-content: hashes of one-time codes';

-- One-time links: first set-up, invitation, reset. Only the hash of the secret is kept.
create table members.invitation (
    hash bytea primary key,
    person uuid references members.person,
    purpose text not null check (purpose in ('FIRST_SET_UP', 'JOIN', 'RESET')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on table members.invitation is 'no-content: hashes of one-time links';

create table members.session (
    hash bytea primary key,
    person uuid not null references members.person,
    stage text not null check (stage in ('PASSWORD', 'FULL')),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    factor_at timestamptz
);
create index session_person on members.session (person);
comment on table members.session is 'no-content: hashes of session secrets; no address, no device';

-- Who may read what. The holder is a worker, an organisation, or the holder of a receipt.
create table members.access_grant (
    object uuid not null,
    holder uuid not null,
    level smallint not null check (level between 1 and 3),
    purpose text not null,
    granted_by uuid,
    granted_at timestamptz not null,
    until timestamptz,
    primary key (object, holder)
);
create index access_grant_holder on members.access_grant (holder, object);
comment on table members.access_grant is 'no-content: identifiers only; the grants that row-level security reads';

-- Who must not see an object whatever grant their organisation holds (conflict of interest).
create table members.exclusion (
    object uuid not null,
    person uuid not null,
    reason text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (object, person)
);
comment on table members.exclusion is 'no-content: identifiers and a reason code';

-- Tells the transaction who acts. Holders are worked out anew each time, so that a leaver or mover
-- loses sight with the very next transaction.
create function members.enter(kind text, who uuid) returns void
    language plpgsql security definer set search_path = members, pg_temp as $$
declare
    held uuid[];
begin
    if kind = 'MEMBER' then
        select array[p.id, p.organisation] into held
          from members.person p where p.id = who and p.state = 'ACTIVE';
    elsif kind = 'REPORTER' then
        held := array[who];
    end if;
    perform set_config('lodestar.kind', kind, true);
    perform set_config('lodestar.person', case when kind = 'MEMBER' then coalesce(who::text, '') else '' end, true);
    perform set_config('lodestar.holders', coalesce(held::text, '{}'), true);
end $$;

-- The one question that every policy asks. Level 1: knows that it exists (a notice); 2: reads; 3: works on it.
create function members.may(wanted uuid, needed int) returns boolean
    language sql stable security definer parallel safe set search_path = members, pg_temp as $$
    select case coalesce(current_setting('lodestar.kind', true), '')
        when 'TASK' then true
        when 'MEMBER' then exists (
                select 1 from members.access_grant g
                 where g.object = wanted
                   and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                   and g.level >= needed
                   and (g.until is null or g.until > now()))
            and not exists (
                select 1 from members.exclusion e
                 where e.object = wanted
                   and e.person = nullif(current_setting('lodestar.person', true), '')::uuid)
        when 'REPORTER' then exists (
                select 1 from members.access_grant g
                 where g.object = wanted
                   and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                   and g.level >= needed)
        else false
    end
$$;

create function members.may_see(wanted uuid) returns boolean
    language sql stable parallel safe as $$ select members.may(wanted, 2) $$;

create function members.may_know(wanted uuid) returns boolean
    language sql stable parallel safe as $$ select members.may(wanted, 1) $$;

create function members.may_read_audit() returns boolean
    language sql stable security definer parallel safe set search_path = members, pg_temp as $$
    select case coalesce(current_setting('lodestar.kind', true), '')
        when 'TASK' then true
        when 'MEMBER' then exists (
            select 1 from members.role_held r join members.person p on p.id = r.person
             where r.person = nullif(current_setting('lodestar.person', true), '')::uuid
               and p.state = 'ACTIVE'
               and r.role in ('AUDITOR', 'DATA_PROTECTION_OFFICER'))
        else false
    end
$$;

-- True when nobody can be shut out by mistake: used by the application to name who is left.
create function members.acting_as_task() returns boolean
    language sql stable parallel safe as $$ select coalesce(current_setting('lodestar.kind', true), '') = 'TASK' $$;

grant usage on schema members to ${app};
grant select, insert, update on members.organisation, members.person, members.factor,
    members.recovery_code, members.invitation to ${app};
grant select, insert, delete on members.role_held, members.exclusion to ${app};
grant delete on members.factor, members.recovery_code to ${app};
grant select, insert, update, delete on members.session, members.access_grant to ${app};
