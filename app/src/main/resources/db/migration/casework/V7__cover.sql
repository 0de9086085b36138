-- Who stands in for a worker, and when. It opens nothing: it says whose work waits on whose page.
create table casework.deputy (
    worker uuid primary key,
    deputy uuid not null,
    from_day date not null,
    until_day date not null,
    set_by uuid not null,
    set_at timestamptz not null,
    check (worker <> deputy),
    check (until_day >= from_day)
);
create index deputy_deputy on casework.deputy (deputy, until_day);
comment on table casework.deputy is 'no-content: identifiers of workers, and days';
grant select, insert, update, delete on casework.deputy to ${app};

-- What a manager and a worker agreed about the worker's work: for these two only.
create table casework.supervision (
    id uuid primary key,
    worker uuid not null,
    manager uuid not null,
    case_file uuid references casework.case_file,
    held_on date not null,
    words bytea not null,
    agreed bytea,
    answer bytea,
    answered_at timestamptz,
    recorded_at timestamptz not null,
    version bigint not null default 0
);
create index supervision_worker on casework.supervision (worker, held_on desc, id desc);
alter table casework.supervision enable row level security;
alter table casework.supervision force row level security;
create policy whoever_sees_the_object on casework.supervision
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update on casework.supervision to ${app};
