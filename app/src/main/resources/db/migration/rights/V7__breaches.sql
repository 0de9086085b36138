-- That data came to whom they were not meant for, were lost or were changed: told by whoever noticed it, decided by the officer, with the clock of
-- the law. Who could be hurt, and by what, stands sealed.
create table rights.breach (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    told_by uuid not null,
    told_at timestamptz not null,
    noticed_at timestamptz not null,
    danger boolean not null,
    what bytea not null,
    done bytea,
    risk text check (risk in ('UNLIKELY', 'RISK', 'HIGH')),
    why bytea,
    regulator_at timestamptz,
    regulator_number bytea,
    late bytea,
    people_on date,
    not_people bytea,
    changes bytea,
    closed_on date,
    decided_by uuid,
    version bigint not null default 0,
    check ((risk is null) = (why is null)),
    check (closed_on is null or (risk is not null and changes is not null)),
    check (closed_on is null or risk = 'UNLIKELY' or regulator_at is not null),
    check (closed_on is null or risk <> 'HIGH' or people_on is not null or not_people is not null)
);
create index breach_list on rights.breach (noticed_at) where closed_on is null;
create index breach_closed on rights.breach (organisation, closed_on);
alter table rights.breach enable row level security;
alter table rights.breach force row level security;
create policy whoever_sees_the_object on rights.breach
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update on rights.breach to ${app};

-- It goes as requests go that are over.
create or replace function rights.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from rights.breach where id = wanted and closed_on is not null returning id into found;
    if found is not null then
        return array['DATA_REQUEST:' || wanted];
    end if;
    delete from rights.information_request where id = wanted and answer is not null returning id into found;
    if found is not null then
        return array['DATA_REQUEST:' || wanted];
    end if;
    select finding into found from rights.data_request where id = wanted and state in ('CLOSED', 'WITHDRAWN');
    if found is null then
        return '{}';
    end if;
    delete from rights.bundle where finding = found;
    delete from rights.found_person where finding = found;
    delete from rights.finding where id = found;
    delete from rights.data_request where id = wanted;
    return array['DATA_REQUEST:' || wanted, 'DATA_REQUEST:' || found];
end $$;
