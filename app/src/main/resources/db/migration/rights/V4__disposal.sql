-- What people said of their file goes with the file, and so does the copy that was made for them: all that a finding holds lies
-- under one key, which is forgotten. That somebody asked, and when they were answered, stays with the request. The program
-- itself disposes and nobody else. Answers whose keys are to be forgotten, as KIND:identifier.
create function rights.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    findings uuid[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(distinct finding), '{}') into findings
      from rights.found_person where wanted in (case_file, person);
    delete from rights.statement where wanted in (case_file, person);
    delete from rights.bundle where finding = any (findings);
    delete from rights.found_person where wanted in (case_file, person);
    return (select coalesce(array_agg('DATA_REQUEST:' || one), '{}') from unnest(findings) as one);
end $$;
revoke execute on function rights.dispose_of(uuid) from public;
grant execute on function rights.dispose_of(uuid) to ${app};
