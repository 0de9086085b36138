-- What was taken out for the council's own record: which parts, for what, on which ground and by whom, so that the one list of who got what says it, and a
-- paper of needs is not taken for one that tells of a decision. Codes and identifiers; the words lie in no table.
create table exchange.summary (
    id uuid primary key,
    -- They live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    form text not null check (form in ('TEXT', 'PDF')),
    purpose text not null,
    ground text not null check (ground in ('YES', 'DUTY', 'UNSAID')),
    parts text[] not null,
    made_by uuid,
    made_at timestamptz not null
);
create index summary_person on exchange.summary (person, made_at);
create index summary_case_file on exchange.summary (case_file);
alter table exchange.summary enable row level security;
alter table exchange.summary force row level security;
create policy whoever_sees_the_person on exchange.summary
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert, delete on exchange.summary to ${app};

create or replace function exchange.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = exchange, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg('EXPORT:' || id), '{}') into keys from exchange.case_export where id = wanted;
    update exchange.case_export set file = null
     where id in (select export from exchange.exported where wanted in (case_file, person));
    delete from exchange.exported where wanted in (case_file, person);
    delete from exchange.left_out where wanted in (case_file, person);
    delete from exchange.summary where wanted in (case_file, person);
    delete from exchange.case_export where id = wanted;
    return keys;
end $$;
