-- Meetings go with the case about which they were. The program itself disposes and nobody else. Answers whose keys are to
-- be forgotten, as KIND:identifier;
-- GRANT where only those who were let in are to be forgotten.
create function meetings.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = meetings, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(k), '{}') into keys from (
        select 'CONFERENCE:' || seal as k from meetings.meeting where case_file = wanted
        union all select 'CONFERENCE:' || seal from meetings.invitation where case_file = wanted
        union all select 'CONFERENCE:' || id from meetings.agenda_item where case_file = wanted
        union all select 'CONFERENCE:' || id from meetings.agreed_action where case_file = wanted
        union all select 'CONFERENCE:' || id from meetings.paper where wanted in (case_file, person)
        union all select 'GRANT:' || id from meetings.meeting where case_file = wanted
        union all select 'GRANT:' || circulation from meetings.meeting where case_file = wanted
    ) as found;
    delete from meetings.paper_reading
     where paper in (select id from meetings.paper where wanted in (case_file, person));
    delete from meetings.paper where wanted in (case_file, person);
    delete from meetings.about_person where wanted in (case_file, person);
    delete from meetings.child_clock where wanted in (case_file, person);
    delete from meetings.correction where case_file = wanted;
    delete from meetings.action_move where case_file = wanted;
    update meetings.agreed_action set carried_from = null where carried_from in
        (select id from meetings.agreed_action where case_file = wanted);
    delete from meetings.agreed_action where case_file = wanted;
    delete from meetings.decision where case_file = wanted;
    delete from meetings.minute where case_file = wanted;
    delete from meetings.agenda_item where case_file = wanted;
    delete from meetings.declaration where case_file = wanted;
    delete from meetings.attendee where case_file = wanted;
    delete from meetings.invitation where case_file = wanted;
    delete from meetings.meeting where case_file = wanted;
    return keys;
end $$;
revoke execute on function meetings.dispose_of(uuid) from public;
grant execute on function meetings.dispose_of(uuid) to ${app};
