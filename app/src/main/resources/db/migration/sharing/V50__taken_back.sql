-- That somebody took a yes back, for each body that was given something on it before: what is not to be used any more. Who has an account says
-- that it is not used and what was printed is destroyed, or what they keep by law; whom of the others somebody told is written down by who keeps the case.
create table sharing.taken_back (
    id uuid primary key,
    -- They live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    -- Which consent was taken back, and which organisation gave what rested on it.
    consent_kind text not null,
    organisation uuid not null,
    -- Null for one that has no account here.
    receiver uuid,
    -- By which way it was given.
    way text not null,
    -- Who it was, with the number or address as it was written down. Sealed for the person; no receiver opens it.
    whom bytea not null,
    -- Where they read it, so that who comes back there is told more than that nothing is there.
    href text,
    given_on date not null,
    taken_at timestamptz not null,
    settled text check (settled in ('DESTROYED', 'KEPT_ENQUIRY', 'KEPT_COURT', 'KEPT_RECORD', 'TOLD', 'ON_DUTY')),
    settled_by uuid,
    settled_at timestamptz,
    check ((settled is null) = (settled_at is null))
);
create index taken_back_person on sharing.taken_back (person, taken_at);
create index taken_back_case_file on sharing.taken_back (case_file);
create index taken_back_receiver on sharing.taken_back (receiver) where receiver is not null;
create index taken_back_open on sharing.taken_back (organisation) where settled is null;
alter table sharing.taken_back enable row level security;
alter table sharing.taken_back force row level security;
create policy giver_with_the_person_receiver_with_the_notice on sharing.taken_back
    using (members.may_see(person) or members.may_know(id))
    with check (members.may_see(person) or members.may_know(id));
grant select, insert on sharing.taken_back to ${app};
grant update (settled, settled_by, settled_at) on sharing.taken_back to ${app};

create or replace function sharing.dispose_of(wanted uuid) returns text[]
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
        union all select 'GRANT:' || id from sharing.taken_back where wanted in (case_file, person)
    ) as found;
    delete from sharing.share where wanted in (case_file, person);
    delete from sharing.told where wanted in (case_file, person);
    delete from sharing.answer where wanted in (case_file, person);
    delete from sharing.notes_request where wanted in (case_file, person);
    delete from sharing.carried where wanted in (record, person);
    delete from sharing.taken_back where wanted in (case_file, person);
    return keys;
end $$;
