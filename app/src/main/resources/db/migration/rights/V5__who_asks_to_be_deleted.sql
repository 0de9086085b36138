-- Whoever asks to be deleted is answered afterwards: what a finding holds that is not answered yet stays, without whom it
-- found and what was copied of them, and says that somebody was.
alter table rights.finding add column deleted boolean not null default false;

create or replace function rights.dispose_of(wanted uuid) returns text[]
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
