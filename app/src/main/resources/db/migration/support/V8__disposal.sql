-- Support of a person goes with the case or the person. The program itself disposes and nobody else. Answers whose keys are
-- to be forgotten, as KIND:identifier.
create function support.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = support, pg_temp as $$
declare
    about uuid[];
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(person), '{}') into about from (
        select person from support.sheet where wanted in (case_file, person)
        union select person from support.goal where wanted in (case_file, person)
        union select person from support.service_request where wanted in (case_file, person)
        union select person from support.scoring where wanted in (case_file, person)
        union select person from support.own_page where wanted in (case_file, person)
    ) as found;
    select coalesce(array_agg(distinct 'OUTCOMES:' || person), '{}') into keys
      from support.scoring where wanted in (case_file, person);
    delete from support.plan_change where person = any (about);
    delete from support.plan_action where person = any (about);
    delete from support.goal where person = any (about);
    delete from support.sheet where person = any (about);
    delete from support.service_step where person = any (about);
    delete from support.service_request where person = any (about);
    delete from support.scoring where person = any (about);
    delete from support.own_page where person = any (about);
    return keys;
end $$;
revoke execute on function support.dispose_of(uuid) from public;
grant execute on function support.dispose_of(uuid) to ${app};
