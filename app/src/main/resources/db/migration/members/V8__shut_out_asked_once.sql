-- Out of what somebody is shut is looked up when a transaction begins, beside what they hold, and no more by each query.
create or replace function members.enter(kind text, who uuid) returns void
    language plpgsql security definer set search_path = members, pg_temp as $$
declare
    held uuid[];
    emergencies uuid[];
    shut uuid[];
begin
    if kind = 'MEMBER' then
        select array[p.id, p.organisation] into held
          from members.person p where p.id = who and p.state = 'ACTIVE';
        select array_agg(g.object) into emergencies
          from members.access_grant g
         where g.holder = who and g.purpose = 'EMERGENCY' and g.until > now();
        select array_agg(e.object) into shut from members.exclusion e where e.person = who;
    elsif kind = 'REPORTER' then
        held := array[who];
    end if;
    perform set_config('lodestar.kind', kind, true);
    perform set_config('lodestar.person', case when kind = 'MEMBER' then coalesce(who::text, '') else '' end, true);
    perform set_config('lodestar.holders', coalesce(held::text, '{}'), true);
    perform set_config('lodestar.emergencies', coalesce(emergencies::text, ''), true);
    perform set_config('lodestar.shut_out', coalesce(shut::text, '{}'), true);
end $$;

-- Whoever is shut out in a transaction of their own is so from the next statement on.
create function members.shut_out_at_once() returns trigger
    language plpgsql security definer set search_path = members, pg_temp as $$
begin
    if new.person = nullif(current_setting('lodestar.person', true), '')::uuid then
        perform set_config('lodestar.shut_out',
            array_append(nullif(current_setting('lodestar.shut_out', true), '')::uuid[], new.object)::text, true);
    end if;
    return null;
end $$;
create trigger shut_out_at_once after insert on members.exclusion
    for each row execute function members.shut_out_at_once();

-- Writes a whole question into the policy of a table, as may_see_written_out does, also where rows are seen by one way or
-- another: {see cell} stands for may_see and {know cell} for may_know of a cell of the row. Where nothing was entered there is
-- no list of what somebody is shut out of, and nothing is seen.
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
                    and %1$s <> all ((select nullif(current_setting('lodestar.shut_out', true), '')::uuid[])::uuid[]))$written$,
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

-- One subject or several, all of which must be seen; one out of "where_named" counts where it is not null.
create or replace procedure members.may_see_written_out(
        wanted regclass, policy name, subjects name[], where_named name[] default '{}')
    language plpgsql as $$
declare
    subject name;
    parts text[] := '{}';
begin
    foreach subject in array subjects loop
        parts := parts || format('{see %s}', subject);
    end loop;
    foreach subject in array where_named loop
        parts := parts || format('(%s.%I is null or {see %s})', wanted, subject, subject);
    end loop;
    call members.question_written_out(wanted, policy, array_to_string(parts, ' and '));
end
$$;

-- Policies that were written out before ask the list from now on.
do $$
declare
    written record;
    list constant text := 'select nullif(current_setting(''lodestar.shut_out'', true), '''')::uuid[]';
begin
    for written in
        select p.polname, p.polrelid::regclass as wanted, pg_get_expr(p.polqual, p.polrelid) as question
          from pg_policy p
         where pg_get_expr(p.polqual, p.polrelid) ~ 'array_agg\(e\.object\)'
    loop
        execute format('alter policy %I on %s using (%s)', written.polname, written.wanted,
            regexp_replace(written.question,
                'SELECT COALESCE\(array_agg\(e\.object\).*?WHERE \(e\.person = \(NULLIF\(current_setting\(''lodestar\.person''::text, true\), ''''::text\)\)::uuid\)',
                list, 'g'));
    end loop;
end
$$;
