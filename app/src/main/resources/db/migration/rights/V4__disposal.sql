-- What people said of their file goes with the file, and so does the copy that was made for them: all that a finding holds lies
-- under one key, which is forgotten. That somebody asked, and when they were answered, stays with the request. Whoever asks to
-- be deleted is answered afterwards: what a finding holds that is not answered yet stays, without whom it found and what was
-- copied of them, and says that somebody was. The program itself disposes and nobody else. Answers whose keys are to be
-- forgotten, as KIND:identifier.
alter table rights.finding add column deleted boolean not null default false;

create function rights.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    findings uuid[];
    answered uuid[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(distinct finding), '{}') into findings
      from rights.found_person where wanted in (case_file, person);
    select coalesce(array_agg(finding), '{}') into answered
      from rights.data_request where finding = any (findings) and state in ('CLOSED', 'WITHDRAWN');
    delete from rights.statement where wanted in (case_file, person);
    delete from rights.bundle where finding = any (findings);
    delete from rights.found_person where wanted in (case_file, person);
    update rights.finding set deleted = true where id = any (findings) and id <> all (answered);
    return (select coalesce(array_agg('DATA_REQUEST:' || one), '{}') from unnest(answered) as one);
end $$;
revoke execute on function rights.dispose_of(uuid) from public;
grant execute on function rights.dispose_of(uuid) to ${app};

-- A request that is over goes whole when its time is over, with what was found for it. The same holds of who
-- disposes and what is answered.
create function rights.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select finding into found from rights.data_request where id = wanted and state in ('CLOSED', 'WITHDRAWN');
    if found is null then
        return '{}';
    end if;
    delete from rights.bundle where finding = found;
    delete from rights.found_person where finding = found;
    delete from rights.finding where id = found;
    delete from rights.data_request where id = wanted;
    return array['DATA_REQUEST:' || wanted, 'DATA_REQUEST:' || found];
end $$;
revoke execute on function rights.dispose_of_request(uuid) from public;
grant execute on function rights.dispose_of_request(uuid) to ${app};
