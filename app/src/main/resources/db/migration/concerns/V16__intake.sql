-- What a worker wrote beside what was told, sealed for the subject REPORT.
alter table concerns.concern add column particulars bytea;

-- How the caller is placed, and the whole e-mail that they sent: it says who they are, so it lies with who reported
-- and opens to nobody else. Sealed for the subject REPORTER_CONTACT.
alter table concerns.reporter add column caller bytea;

-- A call or an e-mail that a worker has not yet handed in. It survives signing out and a cut call, and is seen by its
-- writer only. Sealed for the subject DRAFT, whose key dies with it.
create table concerns.intake (
    id uuid primary key,
    worker uuid not null,
    -- The concern that it will be: fixed from the beginning, so that sending it twice makes one.
    concern uuid not null unique,
    channel text not null,
    body bytea,
    source bytea,
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    version bigint not null default 0
);
create index intake_worker on concerns.intake (worker, saved_at desc);
alter table concerns.intake enable row level security;
alter table concerns.intake force row level security;
create policy its_writer on concerns.intake
    using (members.may_see(id) and worker = nullif(current_setting('lodestar.person', true), '')::uuid)
    with check (members.may_see(id) and worker = nullif(current_setting('lodestar.person', true), '')::uuid);

-- By which an e-mail that was recorded before is known again: of its identifier and of its words.
create table concerns.source_mark (
    mark bytea not null,
    concern uuid not null,
    primary key (mark, concern)
);
comment on table concerns.source_mark is 'no-content: keyed hashes and random identifiers';

grant select, insert, update, delete on concerns.intake to ${app};
grant select, insert on concerns.source_mark to ${app};
