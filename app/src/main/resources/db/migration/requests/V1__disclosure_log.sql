-- What anybody asks for under the Freedom of Information Act or the Environmental Information Regulations. The table of requests comes
-- from the room in which it stood first (rights, V11), with what lies in it. Here is what everybody reads of those that were answered.
create table requests.disclosure (
    -- Of the request, which may be gone by its own rule while this stays.
    id uuid primary key,
    reference text not null unique,
    question text not null check (question <> ''),
    answer text not null check (answer in ('GIVEN', 'PARTLY_REFUSED', 'REFUSED', 'NOT_HELD', 'TRANSFERRED')),
    answered_on date not null,
    with_table boolean not null,
    written_by uuid not null,
    written_at timestamptz not null,
    taken_off_at timestamptz
);
create index disclosure_listed on requests.disclosure (answered_on desc, id) where taken_off_at is null;
comment on table requests.disclosure is 'no-content: what everybody reads of answered requests; the form says that nobody may be named';
grant usage on schema requests to ${app};
grant select, insert, update on requests.disclosure to ${app};

-- A request that is over goes as other requests go.
create function requests.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = requests, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from information_request
        where id = wanted and state in ('ANSWERED', 'REVIEWED', 'WITHDRAWN') returning id into found;
    return case when found is null then '{}'::text[] else array['DATA_REQUEST:' || wanted] end;
end $$;
