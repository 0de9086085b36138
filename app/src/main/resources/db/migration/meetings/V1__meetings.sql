-- Meetings of several agencies about people of a case. Words are sealed (bytea); in the clear stand codes, dates and
-- identifiers.
--
-- Whose organisation called a meeting sees it with the case, in every turn that a restriction or a conflict takes. Whoever
-- was invited sees it by a seat, which is a grant on the meeting itself and which the callers never hold: first the notice
-- alone, and its words after they have accepted. What is at one table only, such as an item for some of them, asks for a
-- grant of its own besides.

-- On which ground people may meet about somebody, and what is agreed here: dated records with their source. What nobody of
-- the practice has confirmed yet is marked, and shown so.
create table meetings.lawful_basis (
    code text not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    to_be_confirmed boolean not null,
    primary key (code, valid_from)
);
comment on table meetings.lawful_basis is 'no-content: law, as dated records with their source';
insert into meetings.lawful_basis (code, valid_from, source, to_be_confirmed) values
    ('CHILD_ENQUIRY', '1991-10-14', 'Children Act 1989, section 47; UK GDPR article 6(1)(e); Data Protection Act 2018, Schedule 1 paragraph 18', true),
    ('CHILD_IN_NEED', '1991-10-14', 'Children Act 1989, section 17; UK GDPR article 6(1)(e)', true),
    ('CARE_ENQUIRY', '2015-04-01', 'Care Act 2014, section 42; UK GDPR article 6(1)(e); Data Protection Act 2018, Schedule 1 paragraph 18', true),
    ('SAFEGUARDING', '2018-05-25', 'UK GDPR article 6(1)(e); Data Protection Act 2018, Schedule 1 paragraph 18', true),
    ('VITAL_INTERESTS', '2018-05-25', 'UK GDPR articles 6(1)(d) and 9(2)(c)', true),
    ('PREVENT_CRIME', '2018-05-25', 'UK GDPR article 6(1)(e); Data Protection Act 2018, Schedule 1 paragraph 10', true),
    ('PLANNING_WITH_THE_PERSON', '2018-05-25', 'UK GDPR article 6(1)(e); the person knows of the meeting and has agreed to it', true);

create table meetings.local_rule (
    code text not null,
    valid_from date not null,
    valid_to date,
    amount int not null,
    source text not null,
    to_be_confirmed boolean not null,
    primary key (code, valid_from)
);
comment on table meetings.local_rule is 'no-content: local practice, as dated records with their source';
insert into meetings.local_rule (code, valid_from, amount, source, to_be_confirmed) values
    ('CHAIR_IS_NOT_LEAD_WORKER', '2015-11-01', 1, 'Home Office, devolved decision-making pilot: the chair must not be the child''s lead social worker', true),
    ('PAPERS_OPEN_DAYS', '2015-11-01', 28, 'Local practice: papers close four weeks after the meeting', true);

create table meetings.meeting (
    -- The seat: granted to whoever is invited, and to them alone.
    id uuid primary key,
    reference text not null unique,
    -- It lives in another schema, so there is no foreign key.
    case_file uuid not null,
    organisation uuid not null,
    -- Whose key seals its words: the callers and whoever accepted.
    seal uuid not null unique,
    -- Granted to those at the table when the minutes go round.
    circulation uuid not null unique,
    kind text not null,
    state text not null check (state in ('CALLED', 'BEGUN', 'CANCELLED')),
    minutes text not null check (minutes in ('DRAFT', 'CIRCULATED', 'AGREED')),
    starts_at timestamptz not null,
    child boolean not null,
    urgent boolean not null,
    -- The case was open to named workers only: at the other organisations, those who come and nobody else.
    named_only boolean not null,
    basis text not null,
    chair uuid not null,
    called_by uuid not null,
    called_at timestamptz not null,
    held_on date,
    papers_close_on date not null,
    -- Place or link, purpose.
    content bytea not null,
    version bigint not null default 0,
    check ((state = 'BEGUN') = (held_on is not null))
);
create index meeting_case_file on meetings.meeting (case_file, starts_at desc);
create index meeting_starts on meetings.meeting (starts_at);

-- About whom they meet: the name as it stood when the meeting was called, for the question whether one knows them.
create table meetings.about_person (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    person uuid not null,
    child boolean not null,
    content bytea not null,
    unique (meeting, person)
);
create index about_person_person on meetings.about_person (person);

create table meetings.invitation (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    organisation uuid not null,
    -- Whose key seals what the organisation answers and writes: theirs and the callers'.
    seal uuid not null unique,
    state text not null check (state in ('INVITED', 'COMING', 'WRITING', 'DECLINED', 'WITHDRAWN')),
    reason text,
    content bytea,
    invited_by uuid not null,
    invited_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    version bigint not null default 0,
    unique (meeting, organisation)
);
create index invitation_organisation on meetings.invitation (organisation, state);

create table meetings.attendee (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    organisation uuid not null,
    worker uuid not null,
    attendance text not null check (attendance in ('EXPECTED', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    unique (meeting, worker)
);

-- That a reader has said, before the first view, that they know nobody of those it is about.
create table meetings.declaration (
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    worker uuid not null,
    declared_at timestamptz not null,
    primary key (meeting, worker)
);

create table meetings.agenda_item (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    place int not null,
    -- For these organisations and the callers alone; empty for the whole table.
    only_for uuid[] not null default '{}',
    content bytea not null,
    version bigint not null default 0
);
create index agenda_item_meeting on meetings.agenda_item (meeting, place);

-- The frozen words of some parts of a case about one person, for one organisation, under a key of its own.
create table meetings.paper (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    case_file uuid not null,
    invitation uuid not null references meetings.invitation,
    organisation uuid not null,
    person uuid not null,
    sections text[] not null check (cardinality(sections) > 0),
    content bytea not null,
    -- Why narrowed parts are needed; sealed for the callers.
    why bytea,
    made_by uuid not null,
    made_at timestamptz not null,
    -- Until then only the callers see it, exactly as the organisation will.
    given_at timestamptz,
    withdrawn_at timestamptz
);
create index paper_meeting on meetings.paper (meeting, made_at);

create table meetings.paper_reading (
    id uuid primary key,
    paper uuid not null references meetings.paper,
    meeting uuid not null,
    case_file uuid not null,
    reader uuid not null,
    organisation uuid not null,
    read_at timestamptz not null
);
create index paper_reading_meeting on meetings.paper_reading (meeting, read_at);

-- What was said on an item. It is written anew, never changed: the highest version counts. Two who write from the same
-- version: the second meets the unique key and is shown what the first wrote.
create table meetings.minute (
    id uuid primary key,
    item uuid not null references meetings.agenda_item,
    meeting uuid not null,
    circulation uuid not null,
    case_file uuid not null,
    kind text not null check (kind in ('MINUTE', 'ADDENDUM')),
    version int not null check (version > 0),
    content bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    unique (item, kind, version)
);

create table meetings.decision (
    id uuid primary key,
    item uuid not null references meetings.agenda_item,
    meeting uuid not null,
    circulation uuid not null,
    case_file uuid not null,
    -- What, who decided, why, who saw it otherwise.
    content bytea not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version bigint not null default 0
);
create index decision_meeting on meetings.decision (meeting, recorded_at);

create table meetings.agreed_action (
    id uuid primary key,
    item uuid not null references meetings.agenda_item,
    meeting uuid not null,
    case_file uuid not null,
    host uuid not null,
    organisation uuid not null,
    -- Null when the organisation sees to it, or somebody whom the sealed words name.
    worker uuid,
    due date not null,
    state text not null check (state in ('OPEN', 'DONE', 'NOT_DONE', 'CARRIED_OVER')),
    carried_from uuid references meetings.agreed_action,
    content bytea not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version bigint not null default 0
);
create index agreed_action_meeting on meetings.agreed_action (meeting, due);
create index agreed_action_open on meetings.agreed_action (organisation, due) where state = 'OPEN';
create index agreed_action_late on meetings.agreed_action (host, due) where state = 'OPEN';

create table meetings.action_move (
    id uuid primary key,
    action uuid not null references meetings.agreed_action,
    meeting uuid not null,
    case_file uuid not null,
    event text not null,
    -- What came of it, or why not.
    content bytea,
    moved_by uuid not null,
    organisation uuid not null,
    moved_at timestamptz not null
);
create index action_move_action on meetings.action_move (action, moved_at);

create table meetings.correction (
    id uuid primary key,
    item uuid not null references meetings.agenda_item,
    meeting uuid not null,
    circulation uuid not null,
    case_file uuid not null,
    organisation uuid not null,
    state text not null check (state in ('ASKED', 'TAKEN', 'NOT_TAKEN')),
    -- What should stand instead, and the answer.
    content bytea not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    version bigint not null default 0
);
create index correction_meeting on meetings.correction (meeting, asked_at);

-- What the law expects by when about a child. The day is counted when the clock starts, by the rule of that day.
create table meetings.child_clock (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    rule text not null,
    started_on date not null,
    due date not null,
    ended text check (ended in ('MET', 'NOT_NEEDED')),
    ended_on date,
    -- Why it is not needed.
    content bytea,
    started_by uuid not null,
    started_at timestamptz not null,
    version bigint not null default 0,
    unique (person, rule, started_on),
    check ((ended is null) = (ended_on is null))
);
create index child_clock_open on meetings.child_clock (due) where ended is null;

do $$
declare
    content record;
    with_case constant text := 'members.may_see(case_file)';
begin
    for content in select * from (values
        ('meeting', with_case || ' or members.may_know(id)'),
        -- That one organisation was invited is known to it, to the callers and to those who accepted.
        ('invitation', with_case || ' or members.may_know(id) or members.may_see(meeting)'),
        ('about_person', with_case || ' or members.may_see(meeting)'),
        ('attendee', with_case || ' or members.may_see(meeting)'),
        ('declaration', with_case || ' or members.may_see(meeting)'),
        ('paper_reading', with_case || ' or members.may_see(meeting)'),
        ('agenda_item', 'members.may_see(id) and (' || with_case || ' or members.may_see(meeting))'),
        ('paper', 'members.may_see(id) and (' || with_case || ' or members.may_see(meeting))'),
        ('agreed_action', 'members.may_see(id) and (' || with_case || ' or members.may_see(meeting))'),
        ('action_move', 'members.may_see(action) and (' || with_case || ' or members.may_see(meeting))'),
        ('minute', 'members.may_see(item) and (' || with_case || ' or (members.may_see(meeting) and members.may_see(circulation)))'),
        ('decision', 'members.may_see(item) and (' || with_case || ' or (members.may_see(meeting) and members.may_see(circulation)))'),
        ('correction', 'members.may_see(item) and (' || with_case || ' or (members.may_see(meeting) and members.may_see(circulation)))'),
        ('child_clock', with_case || ' and members.may_see(person)')
    ) as list (name, rule)
    loop
        execute format('alter table meetings.%I enable row level security', content.name);
        execute format('alter table meetings.%I force row level security', content.name);
        execute format('create policy callers_with_the_case_others_with_their_seat on meetings.%I'
            ' using (%s) with check (%s)', content.name, content.rule, content.rule);
    end loop;
end $$;

grant usage on schema meetings to ${app};
grant select on meetings.lawful_basis, meetings.local_rule to ${app};
grant select, insert, update on meetings.meeting, meetings.invitation, meetings.attendee, meetings.paper,
    meetings.decision, meetings.agreed_action, meetings.correction, meetings.child_clock to ${app};
grant select, insert, update, delete on meetings.agenda_item to ${app};
grant delete on meetings.attendee, meetings.child_clock to ${app};
grant select, insert on meetings.about_person, meetings.declaration, meetings.paper_reading, meetings.minute,
    meetings.action_move to ${app};
