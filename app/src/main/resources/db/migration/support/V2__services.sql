-- Referrals to a service or team, and what came of each. Whom it goes to, what is asked and what was said is sealed.
create table support.service_request (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    state text not null check (state in ('DRAFTED', 'SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'WAITING_LIST', 'DECLINED',
        'WITHDRAWN', 'ENDED')),
    -- By when somebody chases it; null where nothing is awaited.
    chase_by date,
    content bytea not null,
    written_by uuid,
    written_at timestamptz not null,
    version bigint not null default 0,
    check (chase_by is null or state in ('SENT', 'ACKNOWLEDGED', 'WAITING_LIST'))
);
create index service_request_person on support.service_request (person, written_at);
create index service_request_chase on support.service_request (written_by, chase_by) where chase_by is not null;

create table support.service_step (
    id uuid primary key,
    request uuid not null references support.service_request,
    person uuid not null,
    event text not null,
    on_date date not null,
    content bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index service_step_request on support.service_step (request, recorded_at);

do $$
declare
    content text;
begin
    foreach content in array array['service_request', 'service_step']
    loop
        execute format('alter table support.%I enable row level security', content);
        execute format('alter table support.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on support.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

-- How long one waits before chasing. The newest row whose day has come counts; the practice lead confirms it.
create table support.standard (
    id uuid primary key,
    from_day date not null,
    acknowledge_days int not null check (acknowledge_days between 1 and 365),
    decide_days int not null check (decide_days between 1 and 365),
    waiting_days int not null check (waiting_days between 1 and 365),
    confirmed boolean not null,
    set_by uuid,
    set_at timestamptz not null
);
comment on table support.standard is 'no-content: local waiting times and who set them';
insert into support.standard (id, from_day, acknowledge_days, decide_days, waiting_days, confirmed, set_by, set_at)
values ('019ac000-0000-7000-8000-000000000001', '2026-01-01', 3, 10, 28, false, null, '2026-11-27T00:00:00Z');

grant select, insert, update, delete on support.service_request to ${app};
grant select, insert, delete on support.service_step to ${app};
grant select, insert on support.standard to ${app};
