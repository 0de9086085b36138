-- A list that a worker comes back to. The name is the worker's own and sealed for them; the filter is codes.
create table triage.saved_filter (
    id uuid primary key,
    worker uuid not null,
    name bytea not null,
    filter text not null,
    saved_at timestamptz not null
);
create index saved_filter_worker on triage.saved_filter (worker, saved_at);
alter table triage.saved_filter enable row level security;
alter table triage.saved_filter force row level security;
create policy ones_own on triage.saved_filter
    using (worker = nullif(current_setting('lodestar.person', true), '')::uuid)
    with check (worker = nullif(current_setting('lodestar.person', true), '')::uuid);

-- Who of an organisation is reached first, and when.
create table triage.duty (
    id uuid primary key,
    organisation uuid not null,
    worker uuid not null,
    cover uuid,
    begins timestamptz not null,
    ends timestamptz not null,
    check (begins < ends)
);
create index duty_organisation on triage.duty (organisation, ends);
comment on table triage.duty is 'no-content: shifts of workers of partner bodies';

-- Who answers for an organisation when nobody of its own is on duty.
create table triage.out_of_hours (
    organisation uuid primary key,
    partner uuid,
    worker uuid,
    check ((partner is null) <> (worker is null))
);
comment on table triage.out_of_hours is 'no-content: which partner body or worker stands in';

-- Words that an organisation prepared for messages. They are about nobody.
create table triage.ready_words (
    id uuid primary key,
    organisation uuid not null,
    title text not null,
    body text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    version bigint not null default 0
);
create index ready_words_organisation on triage.ready_words (organisation, title);
comment on table triage.ready_words is 'no-content: prepared words about nobody';

grant usage on schema triage to ${app};
grant select, insert, delete on triage.saved_filter to ${app};
grant select, insert, update, delete on triage.duty, triage.out_of_hours, triage.ready_words to ${app};
