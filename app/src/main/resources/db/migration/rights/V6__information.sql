-- What anybody asks the organisation for under the Freedom of Information Act or the Environmental Information Regulations. Who
-- asked stands in the organisation's own system: here is its number there. A refusal stands with its exemptions and its reasons.
create table rights.information_request (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    law text not null check (law in ('FOI', 'EIR', 'EIR_COMPLEX')),
    received_on date not null,
    due date not null,
    theirs bytea not null,
    wish bytea not null,
    answer text check (answer in
        ('GIVEN', 'PARTLY_REFUSED', 'REFUSED', 'NEITHER_CONFIRM_NOR_DENY', 'NOT_HELD', 'TRANSFERRED')),
    exemptions text[] not null default '{}',
    reason bytea,
    identified bytea,
    harm bytea,
    answered_on date,
    logged_by uuid,
    logged_at timestamptz not null,
    version bigint not null default 0,
    check ((answer is null) = (answered_on is null)),
    check (coalesce(answer in ('PARTLY_REFUSED', 'REFUSED', 'NEITHER_CONFIRM_NOR_DENY'), false) = (cardinality(exemptions) > 0)),
    check (cardinality(exemptions) = 0 or reason is not null)
);
create index information_request_list on rights.information_request (organisation, due);
alter table rights.information_request enable row level security;
alter table rights.information_request force row level security;
create policy whoever_sees_the_object on rights.information_request
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update on rights.information_request to ${app};

-- It goes as other requests go that are over.
create or replace function rights.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
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
