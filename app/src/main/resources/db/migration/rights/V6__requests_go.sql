-- A request that is over goes whole when its time is over, with what was found for it. The program itself disposes and nobody
-- else. Answers whose keys are to be forgotten, as KIND:identifier.
create function rights.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
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
revoke execute on function rights.dispose_of_request(uuid) from public;
grant execute on function rights.dispose_of_request(uuid) to ${app};
