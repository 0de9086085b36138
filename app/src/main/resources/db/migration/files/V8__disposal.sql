-- Files of a concern or case that is disposed of belong to nothing any more: the sweep takes their sealed bytes away. Their
-- keys lie sealed for whom they belong to, and die with that key. A locked file is kept, whatever else goes.
create function files.dispose_of(wanted uuid[]) returns int
    language plpgsql security definer set search_path = files, pg_temp as $$
declare
    gone uuid[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    if exists (select 1 from files.attachment where object = any (wanted) and locked_at is not null) then
        raise exception 'A locked file is preserved as it is';
    end if;
    select coalesce(array_agg(id), '{}') into gone from files.attachment where object = any (wanted);
    delete from files.attachment where id = any (gone);
    update files.upload set attached_at = null, held_until = null where id = any (gone);
    return cardinality(gone);
end $$;
revoke execute on function files.dispose_of(uuid[]) from public;
grant execute on function files.dispose_of(uuid[]) to ${app};
