-- Who is rung when a worker stands at the door without a code and the rota names nobody.
alter table members.organisation add column ring_at_night text not null default '';

-- On which number a worker is rung back. Each number is sealed for itself: whoever may read it is let in for that alone.
create table members.number_on_record (
    person uuid primary key references members.person,
    id uuid not null unique,
    number bytea not null,
    written_by uuid not null,
    written_at timestamptz not null
);
comment on table members.number_on_record is 'no-content: sealed telephone numbers of workers';
grant select, insert, update on members.number_on_record to ${app};

-- A session that began without the second step ends with the hours for which somebody let the worker in. Until then
-- it outlives idle minutes, locked. Half a session of somebody who waits at the door outlives them too.
alter table members.session
    add column until timestamptz,
    add column night uuid,
    drop constraint session_stage_check,
    add constraint session_stage_check check (stage in ('PASSWORD', 'FULL', 'NIGHT')),
    add constraint session_night check ((stage = 'NIGHT') = (night is not null) and (night is null or until is not null));
create index session_night on members.session (person) where stage = 'NIGHT';

-- A worker who asked to be let in at night without the second step. Seen by the worker, by those who may let them in,
-- and by those who look at it afterwards.
create table members.night_entry (
    id uuid primary key,
    worker uuid not null references members.person,
    organisation uuid not null,
    half bytea not null unique,
    reason text not null,
    asked_at timestamptz not null,
    waits_until timestamptz not null,
    wrong_codes int not null default 0,
    state text not null,
    decided_by uuid,
    decided_at timestamptz,
    until_at timestamptz,
    entered_at timestamptz,
    ended_at timestamptz,
    review_by timestamptz,
    reviewed_by uuid,
    reviewed_at timestamptz,
    words bytea,
    settled_at timestamptz,
    version bigint not null default 0,
    check (decided_by is null or decided_by <> worker),
    check (reviewed_by is null or (reviewed_by <> worker and reviewed_by <> decided_by)),
    check (until_at is null or until_at <= decided_at + interval '8 hours')
);
create index night_entry_worker on members.night_entry (worker, asked_at);
create index night_entry_open on members.night_entry (asked_at) where reviewed_at is null;
alter table members.night_entry enable row level security;
alter table members.night_entry force row level security;
create policy whoever_keeps_the_door on members.night_entry
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update on members.night_entry to ${app};

-- Each transaction is told whether the one who acts was let in at night, so that the audit record marks what they do.
create or replace function members.enter(kind text, who uuid) returns void
    language plpgsql security definer set search_path = members, pg_temp as $$
declare
    held uuid[];
    emergencies uuid[];
    shut uuid[];
    let_in uuid;
begin
    if kind = 'MEMBER' then
        select array[p.id, p.organisation] into held
          from members.person p where p.id = who and p.state = 'ACTIVE';
        select array_agg(g.object) into emergencies
          from members.access_grant g
         where g.holder = who and g.purpose = 'EMERGENCY' and g.until > now();
        select array_agg(e.object) into shut from members.exclusion e where e.person = who;
        select s.night into let_in
          from members.session s where s.person = who and s.stage = 'NIGHT' and s.until > now() limit 1;
    elsif kind = 'REPORTER' then
        held := array[who];
    end if;
    perform set_config('lodestar.kind', kind, true);
    perform set_config('lodestar.person', case when kind = 'MEMBER' then coalesce(who::text, '') else '' end, true);
    perform set_config('lodestar.holders', coalesce(held::text, '{}'), true);
    perform set_config('lodestar.emergencies', coalesce(emergencies::text, ''), true);
    perform set_config('lodestar.shut_out', coalesce(shut::text, '{}'), true);
    perform set_config('lodestar.night', coalesce(let_in::text, ''), true);
end $$;
