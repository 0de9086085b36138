-- A newer version of an urgent share goes out at once, as the first did: when, and who sent it. The older one holds no
-- more. By when whoever was given something urgent says what they do; empty for what was given before this was asked.
alter table sharing.share add column renewed_at timestamptz, add column renewed_by uuid, add column answer_by timestamptz;

-- Told by hand to a body that is to take the person over: at which hour, on which number. Sealed as the rest of it.
alter table sharing.told add column told_at timestamptz, add column number bytea,
    add column hands_over boolean not null default false;
alter table sharing.told add constraint who_takes_over_was_told_at_an_hour check (not hands_over or told_at is not null);

-- What a body does that was handed somebody: takes over from an hour on, goes and sees, only advises, cannot. Rows are only
-- added; the newest counts. What the receiver of a share writes is sealed with the version that they read, so that both
-- sides read it; what the giver writes down of it, for the person.
create table sharing.answer (
    id uuid primary key,
    -- The share, or what was told by hand.
    about uuid not null,
    -- They live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    version uuid,
    does text not null,
    way text not null check (way in ('HERE', 'SPOKEN', 'WRITTEN')),
    from_at timestamptz,
    ring_by timestamptz,
    said_at timestamptz not null,
    who bytea,
    number bytea,
    words bytea,
    -- Where the writing lies.
    lies bytea,
    organisation uuid not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (does <> 'TAKE_OVER' or from_at is not null),
    check ((way = 'HERE') = (version is not null))
);
create index answer_about on sharing.answer (about, recorded_at desc);
create index answer_case_file on sharing.answer (case_file);
alter table sharing.answer enable row level security;
alter table sharing.answer force row level security;
create policy giver_with_the_person_receiver_with_the_share on sharing.answer
    using (members.may_see(person) or members.may_know(about))
    with check (members.may_see(person) or members.may_know(about));
grant select, insert on sharing.answer to ${app};
-- A newer version has a key of its own: what was answered is sealed anew with it.
grant update (version, who, number, words, lies) on sharing.answer to ${app};

-- What waits for an answer, at any minute of the night.
create index share_to_answer on sharing.share (answer_by) where answer_by is not null;
create index told_hands_over on sharing.told (told_at) where hands_over;

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
    delete from sharing.answer where wanted in (case_file, person);
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
    update sharing.answer set who = null, number = null, words = null, lies = null
     where about = wanted and version is not null;
    return (select coalesce(array_agg('SHARE:' || id), '{}') from sharing.share_version where share = wanted);
end $$;
