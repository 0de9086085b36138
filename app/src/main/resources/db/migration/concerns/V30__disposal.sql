-- A concern goes when its time is over, with everything that was said in it. The program itself disposes and nobody else.
create policy the_program_disposes on concerns.concern for delete using (members.acting_as_task());
create policy the_program_disposes on concerns.message_file for delete using (members.acting_as_task());

-- Answers whose keys are to be forgotten, as KIND:identifier;
-- GRANT where only those who were let in are to be forgotten.
create function concerns.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = concerns, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    -- A reporter who writes at this moment comes first.
    perform 1 from concerns.concern where id = wanted for update;
    if exists (select 1 from concerns.concern where id = wanted and open) then
        raise exception 'An open concern is not disposed of';
    end if;
    select coalesce(array_agg(k), '{}') into keys from (
        select 'REPORT:' || id as k from concerns.concern where id = wanted
        union all select 'REPORTER_CONTACT:' || id from concerns.reporter where concern = wanted
    ) as found;
    delete from concerns.restricted_alarm where concern = wanted;
    delete from concerns.mailbox where concern = wanted;
    delete from concerns.receipt where concern = wanted;
    delete from concerns.found_file where concern = wanted;
    delete from concerns.likeness where wanted in (first, second);
    delete from concerns.link where wanted in (first, second);
    delete from concerns.snooze where concern = wanted;
    delete from concerns.assignment where concern = wanted;
    delete from concerns.hand_over where concern = wanted;
    delete from concerns.move where concern = wanted;
    delete from concerns.deed where concern = wanted;
    delete from concerns.note where concern = wanted;
    delete from concerns.first_view where concern = wanted;
    delete from concerns.translation where concern = wanted;
    delete from concerns.message_file where concern = wanted;
    delete from concerns.message where concern = wanted;
    delete from concerns.disclosure where concern = wanted;
    delete from concerns.reporter where concern = wanted;
    delete from concerns.concern where id = wanted;
    return keys;
end $$;
revoke execute on function concerns.dispose_of(uuid) from public;
grant execute on function concerns.dispose_of(uuid) to ${app};

-- Which concerns are finished is asked once for each run.
create index concern_finished on concerns.concern (receiver, received_at) where not open;
