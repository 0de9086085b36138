-- The same question as before. A body that is bound when the function is made needs no search path of its own, and
-- setting one cost half of each answer; a page of the inbox asks some thousand times.
create or replace function members.may(wanted uuid, needed int) returns boolean
    language sql stable security definer parallel safe
begin atomic
    select case coalesce(current_setting('lodestar.kind', true), '')
        when 'TASK' then true
        when 'MEMBER' then exists (
                select 1 from members.access_grant g
                 where g.object = wanted
                   and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                   and g.level >= needed
                   and (g.until is null or g.until > now()))
            and not exists (
                select 1 from members.exclusion e
                 where e.object = wanted
                   and e.person = nullif(current_setting('lodestar.person', true), '')::uuid)
        when 'REPORTER' then exists (
                select 1 from members.access_grant g
                 where g.object = wanted
                   and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                   and g.level >= needed)
        else false
    end;
end;

-- Writes the question of may_see into the policy of a table whose lists and searches ask it of thousands of rows, so
-- that it is planned with the query instead of being called anew for each row. The words stand here alone; a test asks
-- both the same. "offset 0" keeps the planner from reading all grants at once for a list that stops after 25 rows.
create procedure members.may_see_written_out(wanted regclass, policy name, subject name)
    language plpgsql as $$
begin
    execute format(
        $written$
        alter policy %1$I on %2$s using (
            case coalesce(current_setting('lodestar.kind', true), '')
                when 'TASK' then true
                when 'MEMBER' then exists (
                        select 1 from members.access_grant g
                         where g.object = %2$s.%3$I
                           and g.holder = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])
                           and g.level >= 2
                           and (g.until is null or g.until > now())
                        offset 0)
                    and not exists (
                        select 1 from members.exclusion e
                         where e.object = %2$s.%3$I
                           and e.person = nullif(current_setting('lodestar.person', true), '')::uuid
                        offset 0)
                else members.may_see(%3$I)
            end)
        $written$,
        policy, wanted, subject);
end
$$;
revoke execute on procedure members.may_see_written_out(regclass, name, name) from public;

-- Whoever took a concern down reads it back through an object of its own; the concern itself is closed to them.
delete from members.access_grant where purpose = 'TAKEN';
