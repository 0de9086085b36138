-- Takes out the threats of the place that the platform was first made for; kinds of work that are watched everywhere stay, and a
-- threat with which somebody has done anything. Called at the first start of a partnership in which nobody works.
create function risks.is_of_the_place(id uuid) returns boolean language sql immutable as $$
    select id::text like '01934f00-0000-7000-8000-0000001d000_' or id::text like '01934f00-0000-7000-8000-0000001e000_'
$$;

-- As it came: nobody has worded, scored or decided it anew, nor added a source to it.
create function risks.is_as_it_came(wanted uuid) returns boolean
    language sql stable set search_path = risks, pg_temp as $$
    select is_of_the_place(wanted)
        and exists (select from threat where id = wanted and version = 0)
        and not exists (select from turn where subject = wanted)
$$;

create function risks.clear_starter() returns void
    language plpgsql security definer set search_path = risks, pg_temp as $$
declare
    gone uuid[];
begin
    select coalesce(array_agg(id), '{}') into gone from threat where is_as_it_came(id);
    delete from threat_sector where threat = any (gone);
    -- A threat and its first source point at each other until the transaction ends.
    delete from threat_source where threat = any (gone);
    delete from threat where id = any (gone);
end
$$;
revoke execute on function risks.clear_starter() from public;
grant execute on function risks.clear_starter() to ${app};
