-- What lies here about a case, or about one person of a case, goes when its time is over. The program itself disposes and
-- nobody else: no role of the application may delete these rows. Answers whose keys are to be forgotten, as KIND:identifier.
create function casework.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = casework, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    -- Whoever opens the case again at this moment comes first.
    perform 1 from casework.case_file where id = wanted for update;
    if exists (select 1 from casework.case_file where id = wanted and state = 'OPEN') then
        raise exception 'An open case is not disposed of';
    end if;
    select coalesce(array_agg(k), '{}') into keys from (
        select 'CASE:' || id as k from casework.case_file where id = wanted
        union all select 'CASE:' || circle from casework.narrow_circle where case_file = wanted
        union all select kind || ':' || id from casework.person
            cross join unnest(array['PERSON', 'PERSON_CONTACT']) as kind where wanted in (id, case_file)
        union all select 'DRAFT:' || id from casework.draft where wanted in (id, case_file, person)
        union all select 'SUPERVISION:' || id from casework.supervision where wanted in (id, case_file)
    ) as found;
    delete from casework.case_link where wanted in (case_file, other_case, person, other_person);
    delete from casework.restricted_match where case_file = wanted;
    delete from casework.chronology_earlier where wanted in (case_file, person);
    delete from casework.chronology where wanted in (case_file, person);
    delete from casework.draft where wanted in (id, case_file, person);
    delete from casework.supervision where wanted in (id, case_file);
    delete from casework.declaration where case_file = wanted;
    delete from casework.narrow_circle where case_file = wanted;
    delete from casework.consent where person in (select id from casework.person where wanted in (id, case_file));
    delete from casework.person where wanted in (id, case_file);
    delete from casework.case_file where id = wanted;
    return keys;
end $$;
revoke execute on function casework.dispose_of(uuid) from public;
grant execute on function casework.dispose_of(uuid) to ${app};

create index case_file_closed on casework.case_file (organisation, closed_at) where state = 'CLOSED';
