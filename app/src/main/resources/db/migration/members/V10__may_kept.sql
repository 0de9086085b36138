-- The same questions as before, their plans kept by the session. A function in SQL is planned anew by each statement that
-- asks it, which took a third of a millisecond each time; a report asks some ten times. A list asks at the same price.
create or replace function members.may(wanted uuid, needed int) returns boolean
    language plpgsql stable security definer parallel safe set search_path = members, pg_temp as $$
begin
    case coalesce(current_setting('lodestar.kind', true), '')
        when 'TASK' then
            return true;
        when 'MEMBER' then
            return exists (
                    select 1 from members.access_grant g
                     where g.object = wanted
                       and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                       and g.level >= needed
                       and (g.until is null or g.until > now()))
                and not exists (
                    select 1 from members.exclusion e
                     where e.object = wanted
                       and e.person = nullif(current_setting('lodestar.person', true), '')::uuid);
        when 'REPORTER' then
            return exists (
                    select 1 from members.access_grant g
                     where g.object = wanted
                       and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                       and g.level >= needed);
        else
            return false;
    end case;
end
$$;
