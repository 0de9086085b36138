-- What happened: who saw or did what, and why. Rows are only ever inserted. No personal data: codes,
-- identifiers, numbers and dates, held to that by the constraints below.
create table audit.event (
    id uuid primary key,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('NOBODY', 'MEMBER', 'REPORTER', 'TASK')),
    actor uuid,
    -- The worker's organisation at that moment, as members.enter has told the transaction.
    organisation uuid default (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2],
    action text not null check (action ~ '^[A-Z][A-Z0-9_]{0,63}$'),
    object_kind text not null check (object_kind ~ '^[A-Z][A-Z0-9_]{0,63}$'),
    object uuid,
    purpose text not null default '' check (purpose ~ '^[A-Za-z0-9_-]{0,64}$'),
    outcome text not null check (outcome in ('DONE', 'REFUSED')),
    detail jsonb not null default '{}' check (
        jsonb_typeof(detail) = 'object'
        and not jsonb_path_exists(detail, '$.* ? (@.type() != "string")')
        and not jsonb_path_exists(detail, '$.* ? (!(@ like_regex "^[A-Za-z0-9_.:+-]{0,64}$"))'))
);
create index event_at on audit.event (at desc, id desc);
create index event_actor on audit.event (actor, at desc) where actor is not null;
create index event_object on audit.event (object, at desc) where object is not null;

alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy written_by_all on audit.event for insert with check (true);
create policy read_by_auditors on audit.event for select using (members.may_read_audit());

-- Events that the chain has not taken up yet. Written together with the event, so an event shows up
-- here when its transaction commits, however late that is: the sequencer cannot miss it.
create table audit.unlinked (
    event uuid primary key
);
comment on table audit.unlinked is 'no-content: identifiers that wait for the chain';

-- The chain: each hash covers the one before it and its event.
create table audit.link (
    sequence bigint primary key check (sequence > 0),
    event uuid not null unique,
    hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit.link is 'no-content: order and hashes of events';

-- Signed points of the chain, also written to a file that can be shipped to another machine.
create table audit.checkpoint (
    sequence bigint primary key check (sequence > 0),
    hash bytea not null check (octet_length(hash) = 32),
    at timestamptz not null,
    signature bytea not null
);
comment on table audit.checkpoint is 'no-content: signatures over the chain';

grant usage on schema audit to ${app};
grant insert, select on audit.event, audit.link, audit.checkpoint to ${app};
grant insert, select, delete on audit.unlinked to ${app};
