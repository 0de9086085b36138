-- Servers inside the network that may be called because two administrators said so. What was ended stays, as a record.
create table outbound.inner_place (
    id uuid primary key,
    host text not null check (host = lower(host) and length(host) between 1 and 253),
    port int not null check (port between 1 and 65535),
    plain boolean not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    agreed_by uuid,
    agreed_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    check (agreed_by <> asked_by),
    check ((agreed_by is null) = (agreed_at is null)),
    check ((ended_by is null) = (ended_at is null))
);
create unique index inner_place_open on outbound.inner_place (host, port) where ended_at is null;
comment on table outbound.inner_place is 'no-content: hosts and ports, and identifiers of administrators';
alter table outbound.inner_place enable row level security;
alter table outbound.inner_place force row level security;
create policy workers_and_tasks on outbound.inner_place
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant usage on schema outbound to ${app};
grant select, insert, update on outbound.inner_place to ${app};
