-- What is known of one person can be needed to protect another: a mother's facts for an enquiry about her child. Who is to
-- be protected is named here for the giver, and in the frozen words for the receiver.
alter table sharing.share add column enquiry_person uuid, add column enquiry_name bytea;
alter table sharing.share add constraint enquiry_is_named check (enquiry_person is null or enquiry_name is not null);

-- The facts behind the words, so that who takes them up under a duty of their own types nothing again. Never frozen where
-- the share rests on a consent.
alter table sharing.share_version add column facts bytea;

-- That a receiver has taken up what they were given, under a duty, in a case of their own: which body gave it, when, on
-- which ground, and on which ground they keep it. It belongs to their case and goes with it; the giver never sees it.
create table sharing.carried (
    id uuid primary key,
    -- The receiver's own case and person. They live in another schema, so there is no foreign key.
    record uuid not null,
    person uuid not null,
    -- It outlives the share: the source of what is kept must stay known.
    share uuid not null,
    reference text not null,
    giver uuid not null,
    given_at timestamptz not null,
    given_basis text not null check (given_basis <> 'CONSENT'),
    basis text not null check (basis <> 'CONSENT'),
    why bytea not null,
    sections text[] not null,
    carried_by uuid,
    carried_at timestamptz not null,
    unique (share, record)
);
create index carried_record on sharing.carried (record, carried_at);
create index carried_share on sharing.carried (share);
alter table sharing.carried enable row level security;
alter table sharing.carried force row level security;
create policy whoever_sees_the_receivers_own_record on sharing.carried
    using (members.may_see(record) and members.may_see(person))
    with check (members.may_see(record) and members.may_see(person));
grant select, insert on sharing.carried to ${app};

-- What waits to be opened, at any minute of the night.
create index share_opened on sharing.share (offered_at) where state = 'OPENED';

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
    ) as found;
    delete from sharing.share where wanted in (case_file, person);
    delete from sharing.told where wanted in (case_file, person);
    delete from sharing.notes_request where wanted in (case_file, person);
    delete from sharing.carried where wanted in (record, person);
    return keys;
end $$;

create or replace function sharing.dispose_of_words(wanted uuid) returns text[]
    language plpgsql security definer set search_path = sharing, pg_temp as $$
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    update sharing.share_version set content = '', names = null, facts = null where share = wanted;
    return (select coalesce(array_agg('SHARE:' || id), '{}') from sharing.share_version where share = wanted);
end $$;
