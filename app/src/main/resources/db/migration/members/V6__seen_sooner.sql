-- Every policy looks for the grant of an object to one of two holders. The index answers by itself, without a look at the
-- table; the other way round only the holder is ever asked for, and so the planner takes the right one of the two.
drop index members.access_grant_holder;
create index access_grant_holder on members.access_grant (holder);
alter table members.access_grant drop constraint access_grant_pkey;
create unique index access_grant_pkey on members.access_grant (object, holder) include (level, until);
alter table members.access_grant add constraint access_grant_pkey primary key using index access_grant_pkey;

-- Out of what somebody is shut is asked once for each query, by whom.
create index exclusion_person on members.exclusion (person);

-- Writes the question of may_see into the policy of a table, as before, for one subject or several, all of which must
-- be seen. What is the same for each row (who acts, what they hold, out of what they are shut) stands in brackets, so that
-- it is worked out once for each query: a row costs a look at the index of grants and no more. A subject out of
-- "where_named" counts where it is not null.
create procedure members.may_see_written_out(wanted regclass, policy name, subjects name[], where_named name[] default '{}')
    language plpgsql as $$
declare
    subject name;
    granted text[] := '{}';
    asked text[] := '{}';
    cell text;
    unnamed text;
begin
    foreach subject in array subjects || where_named loop
        cell := format('%s.%I', wanted, subject);
        unnamed := case when subject = any (where_named) then cell || ' is null or ' else '' end;
        granted := granted || format(
            $written$(%2$s(exists (
                        select 1 from members.access_grant g
                         where g.object = %1$s
                           and g.holder = any ((select nullif(current_setting('lodestar.holders', true), '')::uuid[])::uuid[])
                           and g.level >= 2
                           and (g.until is null or g.until > now())
                        offset 0)
                    and %1$s <> all ((
                        select coalesce(array_agg(e.object), '{}') from members.exclusion e
                         where e.person = nullif(current_setting('lodestar.person', true), '')::uuid)::uuid[])))$written$,
            cell, unnamed);
        asked := asked || format('(%2$smembers.may_see(%1$s))', cell, unnamed);
    end loop;
    execute format(
        $written$
        alter policy %1$I on %2$s using (
            case (select coalesce(current_setting('lodestar.kind', true), ''))
                when 'TASK' then true
                when 'MEMBER' then %3$s
                else %4$s
            end)
        $written$,
        policy, wanted, array_to_string(granted, ' and '), array_to_string(asked, ' and '));
end
$$;
revoke execute on procedure members.may_see_written_out(regclass, name, name[], name[]) from public;

-- Of one subject, as it is called since the first of these tables.
create or replace procedure members.may_see_written_out(wanted regclass, policy name, subject name)
    language plpgsql as $$
begin
    call members.may_see_written_out(wanted, policy, array[subject]);
end
$$;
