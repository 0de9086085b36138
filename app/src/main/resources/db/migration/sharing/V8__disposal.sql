-- What was given out goes with the case or the person; the words of a share that has ended go sooner, and that it was,
-- stays. The program itself disposes and nobody else. Answers whose keys are to be forgotten, as KIND:identifier;
-- GRANT where only those who were let in are to be forgotten.
create function sharing.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = sharing, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(k), '{}') into keys from (
        select 'SHARE:' || v.id as k from sharing.share_version v join sharing.share s on s.id = v.share
         where wanted in (s.case_file, s.person)
        union all select 'GRANT:' || id from sharing.share where wanted in (case_file, person)
    ) as found;
    delete from sharing.share where wanted in (case_file, person);
    delete from sharing.told where wanted in (case_file, person);
    delete from sharing.notes_request where wanted in (case_file, person);
    return keys;
end $$;

create function sharing.dispose_of_words(wanted uuid) returns text[]
    language plpgsql security definer set search_path = sharing, pg_temp as $$
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    update sharing.share_version set content = '', names = null where share = wanted;
    return (select coalesce(array_agg('SHARE:' || id), '{}') from sharing.share_version where share = wanted);
end $$;
revoke execute on function sharing.dispose_of(uuid), sharing.dispose_of_words(uuid) from public;
grant execute on function sharing.dispose_of(uuid), sharing.dispose_of_words(uuid) to ${app};

create index share_ended on sharing.share (organisation, ended_at) where ended_at is not null;
