-- That a reporter was reminded goes with the concern. The program itself disposes and nobody else.
create function notices.dispose_of(wanted uuid) returns void
    language plpgsql security definer set search_path = notices, pg_temp as $$
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from notices.reminder where concern = wanted;
    delete from notices.happening where concern = wanted;
end $$;
revoke execute on function notices.dispose_of(uuid) from public;
grant execute on function notices.dispose_of(uuid) to ${app};
