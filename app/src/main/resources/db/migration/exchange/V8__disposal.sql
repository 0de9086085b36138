-- That somebody was left out, and a file in which they are, goes with the case or the person, and the report of an export when its time is over. The
-- program itself disposes and nobody else. Answers whose keys are to be forgotten, as KIND:identifier.
create function exchange.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = exchange, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg('EXPORT:' || id), '{}') into keys from exchange.case_export where id = wanted;
    update exchange.case_export set file = null
     where id in (select export from exchange.exported where wanted in (case_file, person));
    delete from exchange.exported where wanted in (case_file, person);
    delete from exchange.left_out where wanted in (case_file, person);
    delete from exchange.case_export where id = wanted;
    return keys;
end $$;
revoke execute on function exchange.dispose_of(uuid) from public;
grant execute on function exchange.dispose_of(uuid) to ${app};
