-- Writes a whole question into the policy of a table, as before, where rows are seen by one way or another: {see cell}
-- stands for may_see and {know cell} for may_know of a cell of the row.
create procedure members.question_written_out(wanted regclass, policy name, question text)
    language plpgsql as $$
declare
    granted text := question;
    asked text := question;
    found text[];
    cell text;
begin
    for found in select regexp_matches(question, '\{(see|know) ([a-z_]+)\}', 'g') loop
        cell := format('%s.%I', wanted, found[2]);
        granted := replace(granted, format('{%s %s}', found[1], found[2]), format(
            $written$(exists (
                        select 1 from members.access_grant g
                         where g.object = %1$s
                           and g.holder = any ((select nullif(current_setting('lodestar.holders', true), '')::uuid[])::uuid[])
                           and g.level >= %2$s
                           and (g.until is null or g.until > now())
                        offset 0)
                    and %1$s <> all ((
                        select coalesce(array_agg(e.object), '{}') from members.exclusion e
                         where e.person = nullif(current_setting('lodestar.person', true), '')::uuid)::uuid[]))$written$,
            cell, case found[1] when 'see' then 2 else 1 end));
        asked := replace(asked, format('{%s %s}', found[1], found[2]), format('members.may_%s(%s)', found[1], cell));
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
        policy, wanted, granted, asked);
end
$$;
revoke execute on procedure members.question_written_out(regclass, name, text) from public;
