-- What speaks for giving what was asked for and what for keeping it, where the law has that weighed. It stands beside the request, whose
-- table comes from another room and, on a new platform, after this one.
create table requests.weighing (
    -- Of the request.
    id uuid primary key,
    interest bytea not null
);
alter table requests.weighing enable row level security;
alter table requests.weighing force row level security;
create policy whoever_sees_the_object on requests.weighing
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.weighing to ${app};

create or replace function requests.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = requests, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from information_request
        where id = wanted and state in ('ANSWERED', 'REVIEWED', 'WITHDRAWN') returning id into found;
    if found is null then
        return '{}';
    end if;
    delete from disclosure_draft where id = found;
    delete from weighing where id = found;
    return array['DATA_REQUEST:' || wanted];
end $$;
