-- The case file. Everything that says who somebody is, where they are or what was done to them is sealed (bytea);
-- what stands in the clear is codes, dates and identifiers, and still nobody reads it without a grant.
create table casework.case_file (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    -- The concern it was opened from; it lives in another schema, so there is no foreign key.
    concern uuid,
    owner uuid,
    restricted boolean not null default false,
    summary bytea,
    opened_by uuid,
    opened_at timestamptz not null,
    closed_at timestamptz,
    close_reason text,
    version bigint not null default 0,
    check ((state = 'CLOSED') = (closed_at is not null and close_reason is not null))
);
create index case_file_list on casework.case_file (state, opened_at desc, id desc);
create index case_file_owner on casework.case_file (owner) where state = 'OPEN';
create index case_file_concern on casework.case_file (concern) where concern is not null;

-- One person in one case. The same human being in two cases is two rows and a link: we never merge.
create table casework.person (
    id uuid primary key,
    case_file uuid not null references casework.case_file,
    roles text[] not null check (cardinality(roles) > 0),
    -- What is settled about age; never worked out from a date of birth.
    age_status text not null check (age_status in ('UNDER_18', 'UNSURE', 'ADULT')),
    age_basis text not null check (age_basis in ('OWN_WORD', 'IMPRESSION', 'RECORDS', 'DOCUMENTS', 'AGE_ASSESSMENT')),
    age_basis_on date,
    age_note bytea,
    birth bytea,
    birth_disputed boolean not null default false,
    gender text not null check (gender in ('FEMALE', 'MALE', 'NEITHER', 'NOT_KNOWN')),
    gender_words bytea,
    nationalities bytea,
    languages bytea,
    communication bytea,
    children bytea,
    added_by uuid,
    added_at timestamptz not null,
    version bigint not null default 0,
    check (not (age_status = 'ADULT' and age_basis = 'IMPRESSION'))
);
create index person_case_file on casework.person (case_file, added_at);

create table casework.person_name (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    position int not null,
    kind text not null check (kind in ('GIVEN', 'ALIAS', 'USED_IN_EXPLOITATION', 'TRANSLITERATION')),
    name bytea not null,
    unique (person, position)
);

-- How a person can be reached. Nobody is contacted by a channel that is not confirmed safe.
create table casework.safe_contact (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    channel text not null,
    safe text not null check (safe in ('YES', 'NO', 'NOT_KNOWN')),
    value bytea not null,
    safe_window bytea,
    days_and_times bytea,
    say_who_you_are_as bytea,
    code_word bytea,
    voicemail text not null check (voicemail in ('YES', 'NO', 'NOT_KNOWN')),
    someone_elses boolean not null default false,
    not_an_exploiters text not null check (not_an_exploiters in ('YES', 'NO', 'NOT_KNOWN')),
    confirmed_by uuid,
    confirmed_on date,
    expires date,
    recorded_at timestamptz not null,
    version bigint not null default 0,
    -- A yes is somebody's word on a day, for a while.
    check (safe <> 'YES' or (confirmed_by is not null and confirmed_on is not null and expires is not null))
);
create index safe_contact_person on casework.safe_contact (person);

create table casework.episode (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    types text[] not null check (cardinality(types) > 0),
    flags text[] not null default '{}',
    whereabouts text not null check (whereabouts in ('UK', 'OVERSEAS', 'BOTH', 'NOT_KNOWN')),
    places bytea,
    began text not null,
    ended text not null,
    still_going text not null check (still_going in ('YES', 'NO', 'NOT_KNOWN')),
    controllers bytea,
    account bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    version bigint not null default 0
);
create index episode_person on casework.episode (person, recorded_at);

-- A sign: what was seen, by whom, when and where; what somebody made of it stands apart.
create table casework.indicator_seen (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    code text,
    observation bytea not null,
    opinion bytea,
    seen_by bytea not null,
    seen_on text not null,
    place bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    version bigint not null default 0
);
create index indicator_seen_person on casework.indicator_seen (person, recorded_at);

create table casework.conversation (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    held_on date not null,
    asked_by uuid,
    method text not null check (method in ('IN_PERSON', 'VIDEO', 'PHONE')),
    interpreter text not null check (interpreter in ('NOT_NEEDED', 'INDEPENDENT', 'COMPANION')),
    language bytea,
    in_private boolean not null,
    companion_present boolean not null,
    understanding_checked boolean not null,
    explained text[] not null,
    notice_version text not null,
    capacity_view text not null check (capacity_view in ('PRESUMED', 'DOUBTED')),
    unsafe boolean not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index conversation_person on casework.conversation (person, recorded_at);

-- Each consent on its own, each change a new version: nothing is overwritten.
create table casework.consent (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    kind text not null,
    version int not null,
    outcome text not null check (outcome in ('CANNOT_BE_ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
    unsafe boolean not null,
    decided_on date not null,
    conversation uuid references casework.conversation,
    reason bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    unique (person, kind, version)
);

-- What is known about the situation, each answer with who gave it and when; the newest version counts.
create table casework.fact (
    person uuid not null references casework.person on delete cascade,
    field text not null,
    version int not null,
    value text not null check (value in ('YES', 'NO', 'NOT_KNOWN')),
    noted_by uuid,
    noted_at timestamptz not null,
    primary key (person, field, version)
);

-- Decisions of a named person: grounds, capacity for the decision, best interests. The newest of a kind counts.
create table casework.decision (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    kind text not null check (kind in ('GROUNDS', 'CAPACITY', 'BEST_INTERESTS')),
    version int not null,
    outcome text not null,
    indicators uuid[] not null default '{}',
    evidence bytea,
    reasoning bytea not null,
    maker bytea not null,
    advocate bytea,
    decided_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    unique (person, kind, version)
);

create table casework.chronology (
    id uuid primary key,
    case_file uuid not null references casework.case_file,
    person uuid references casework.person on delete cascade,
    kind text not null,
    happened_at timestamptz not null,
    -- For what the program notes by itself: the words come from the message files.
    code text,
    words bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    version bigint not null default 0,
    check (code is not null or words is not null)
);
create index chronology_case_file on casework.chronology (case_file, happened_at desc, id desc);

-- A step of the pathway for a person. The date by which it should be done is fixed on the day it arose.
create table casework.step (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    code text not null,
    state text not null check (state in ('OPEN', 'DONE', 'NOT_NEEDED')),
    -- The wording that applied: a step of the same code can be asked for by other reasons later.
    wording text not null,
    holds boolean not null default true,
    arose_on date not null,
    due date,
    owner uuid,
    reason bytea,
    settled_by uuid,
    settled_at timestamptz,
    version bigint not null default 0,
    unique (person, code),
    check (state <> 'NOT_NEEDED' or reason is not null),
    check ((state = 'OPEN') = (settled_at is null))
);
create index step_open on casework.step (due) where state = 'OPEN' and holds;

-- What a worker has typed and not yet handed in. It survives signing out and is seen by its writer only.
create table casework.draft (
    id uuid primary key,
    case_file uuid not null references casework.case_file,
    person uuid references casework.person on delete cascade,
    form text not null,
    writer uuid not null,
    content bytea not null,
    saved_at timestamptz not null
);
create index draft_writer on casework.draft (writer, saved_at desc);

-- Cases that belong together, and how. Seen only by who sees both ends.
create table casework.case_link (
    id uuid primary key,
    case_file uuid not null references casework.case_file,
    person uuid references casework.person on delete cascade,
    other_case uuid not null references casework.case_file,
    other_person uuid references casework.person on delete cascade,
    relation text not null,
    note bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (case_file <> other_case or (person is not null and other_person is not null and person <> other_person))
);
create index case_link_case_file on casework.case_link (case_file);
create index case_link_other_case on casework.case_link (other_case);

-- That a worker has said, before reading the case for the first time, whether they know anybody in it.
create table casework.declaration (
    case_file uuid not null references casework.case_file,
    worker uuid not null,
    declared_at timestamptz not null,
    primary key (case_file, worker)
);

do $$
declare
    content record;
begin
    for content in select * from (values
        ('case_file', 'id'), ('person_name', 'person'), ('safe_contact', 'person'),
        ('episode', 'person'), ('indicator_seen', 'person'), ('conversation', 'person'), ('consent', 'person'),
        ('fact', 'person'), ('decision', 'person'), ('step', 'person'), ('declaration', 'case_file')
    ) as list (name, object)
    loop
        execute format('alter table casework.%I enable row level security', content.name);
        execute format('alter table casework.%I force row level security', content.name);
        execute format('create policy whoever_sees_the_object on casework.%I'
            ' using (members.may_see(%I)) with check (members.may_see(%I))', content.name, content.object, content.object);
    end loop;
end $$;

-- A person is out of sight with their case.
alter table casework.person enable row level security;
alter table casework.person force row level security;
create policy whoever_sees_the_case_and_the_person on casework.person
    using (members.may_see(id) and members.may_see(case_file))
    with check (members.may_see(id) and members.may_see(case_file));

alter table casework.chronology enable row level security;
alter table casework.chronology force row level security;
create policy whoever_sees_the_case on casework.chronology
    using (members.may_see(case_file) and (person is null or members.may_see(person)))
    with check (members.may_see(case_file));

alter table casework.draft enable row level security;
alter table casework.draft force row level security;
create policy its_writer on casework.draft
    using (members.may_see(id) and members.may_see(case_file))
    with check (members.may_see(id) and members.may_see(case_file));

alter table casework.case_link enable row level security;
alter table casework.case_link force row level security;
create policy whoever_sees_both_ends on casework.case_link
    using (members.may_see(case_file) and members.may_see(other_case))
    with check (members.may_see(case_file) and members.may_see(other_case));

grant usage on schema casework to ${app};
grant select, insert, update on casework.case_file to ${app};
grant select, insert, update, delete on casework.person, casework.person_name, casework.safe_contact, casework.episode,
    casework.indicator_seen, casework.chronology, casework.step, casework.draft to ${app};
grant select, insert on casework.conversation, casework.consent, casework.fact, casework.decision,
    casework.declaration to ${app};
grant select, insert, delete on casework.case_link to ${app};
