-- When a concern was last compared with the others; null while it waits for it.
alter table concerns.concern add column compared_at timestamptz;
create index concern_to_compare on concerns.concern (received_at) where compared_at is null;

-- Two concerns that may be about the same: the kinds of detail that they share, never the details.
create table concerns.likeness (
    first uuid not null references concerns.concern,
    second uuid not null references concerns.concern,
    kinds text[] not null,
    weight smallint not null,
    seen_at timestamptz not null,
    primary key (first, second),
    check (first < second)
);
create index likeness_second on concerns.likeness (second, first);
alter table concerns.likeness enable row level security;
alter table concerns.likeness force row level security;
create policy staff_who_may_see_both on concerns.likeness
    using (members.may_see(first) and members.may_see(second)
        and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(first) and members.may_see(second)
        and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- What a person decided about two concerns.
create table concerns.link (
    first uuid not null references concerns.concern,
    second uuid not null references concerns.concern,
    same boolean not null,
    worker uuid not null,
    -- Sealed for the subject REPORT of the first.
    body bytea,
    decided_at timestamptz not null,
    primary key (first, second),
    check (first < second)
);
create index link_second on concerns.link (second, first);
alter table concerns.link enable row level security;
alter table concerns.link force row level security;
create policy staff_who_may_see_both on concerns.link
    using (members.may_see(first) and members.may_see(second)
        and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(first) and members.may_see(second)
        and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

grant select, insert, update, delete on concerns.likeness, concerns.link to ${app};
