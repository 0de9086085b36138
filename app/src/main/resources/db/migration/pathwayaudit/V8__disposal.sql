-- What was remarked about somebody, and that they were in a sample, goes with the case or the person; verdicts are
-- nameless and stay. The program itself disposes and nobody else.
create function pathwayaudit.dispose_of(wanted uuid) returns void
    language plpgsql security definer set search_path = pathwayaudit, pg_temp as $$
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from pathwayaudit.remark where wanted in (case_file, person);
    delete from pathwayaudit.sheet where wanted in (case_file, person);
end $$;
revoke execute on function pathwayaudit.dispose_of(uuid) from public;
grant execute on function pathwayaudit.dispose_of(uuid) to ${app};
