-- On which ground something may be given out: dated records with their source, never constants. What nobody of the
-- practice has confirmed yet is marked, and shown so.
create table sharing.lawful_basis (
    code text not null,
    valid_from date not null,
    valid_to date,
    article_6 text not null,
    article_9 text not null,
    source text not null,
    to_be_confirmed boolean not null,
    primary key (code, valid_from)
);
comment on table sharing.lawful_basis is 'no-content: law, as dated records with their source';
insert into sharing.lawful_basis (code, valid_from, article_6, article_9, source, to_be_confirmed) values
    ('CONSENT', '2018-05-25', 'Article 6(1)(a) or 6(1)(e): whether the yes itself is the legal basis, or a safeguard beside a public task',
     'Article 9(2)(a) or 9(2)(g)', 'UK GDPR articles 6, 7 and 9', true),
    ('CHILD_ENQUIRY', '2018-05-25', 'Article 6(1)(e), public task',
     'Article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 18', 'Children Act 1989 section 47; Data Protection Act 2018 Schedule 1 paragraph 18', true),
    ('CARE_ENQUIRY', '2018-05-25', 'Article 6(1)(e), public task',
     'Article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 18', 'Care Act 2014 section 42; Data Protection Act 2018 Schedule 1 paragraph 18', true),
    ('LEGAL_OBLIGATION', '2018-05-25', 'Article 6(1)(c), legal obligation',
     'Article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 6', 'Modern Slavery Act 2015 section 52, or the court''s order; Data Protection Act 2018 Schedule 1 paragraph 6', true),
    ('VITAL_INTERESTS', '2018-05-25', 'Article 6(1)(d), vital interests',
     'Article 9(2)(c)', 'UK GDPR articles 6 and 9', true),
    ('SAFEGUARDING_WITHOUT_CONSENT', '2018-05-25', 'Article 6(1)(e), public task',
     'Article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 18', 'Data Protection Act 2018 Schedule 1 paragraph 18', true),
    ('PREVENT_CRIME', '2018-05-25', 'Article 6(1)(e) or 6(1)(f)',
     'Article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 10', 'Data Protection Act 2018 Schedule 1 paragraph 10', true);

-- Which organisations have agreed to share, what for, and until when.
create table sharing.agreement (
    id uuid primary key,
    title text not null,
    parties uuid[] not null check (cardinality(parties) >= 2),
    purposes text[] not null check (cardinality(purposes) > 0),
    starts_on date not null,
    ends_on date not null,
    review_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    version bigint not null default 0,
    check (starts_on <= review_on and review_on <= ends_on)
);
comment on table sharing.agreement is 'no-content: agreements between organisations, never about people';

-- What a case's organisation gives to another about one person. Its row is the notice: codes, dates, identifiers. Why it
-- is given is sealed for the giver; what is given lies in share_version, under a key of its own.
create table sharing.share (
    id uuid primary key,
    reference text not null unique,
    -- They live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    organisation uuid not null,
    receiver uuid,
    -- Outside the partnership: who, sealed for the giver.
    outside bytea,
    named uuid[] not null default '{}',
    purpose text not null,
    basis text not null,
    consent_kind text,
    child boolean not null,
    urgent boolean not null,
    sections text[] not null check (cardinality(sections) > 0),
    state text not null,
    expires_at timestamptz not null,
    -- The version that receivers get.
    sent_version uuid,
    why bytea not null,
    agreed bytea,
    without_consent bytea,
    section_reasons bytea,
    proposed_by uuid,
    proposed_at timestamptz not null,
    offered_at timestamptz,
    answered_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    -- An urgent share is looked at again by the giver's manager.
    review_by timestamptz,
    reviewed_at timestamptz,
    -- A sealed document for somebody outside.
    pass_phrase bytea,
    chase_on date,
    acknowledged_on date,
    version bigint not null default 0,
    check ((receiver is null) = (outside is not null)),
    check (basis <> 'CONSENT' or consent_kind is not null),
    check (organisation <> receiver),
    check (basis = 'CONSENT' or consent_kind is null)
);
create index share_person on sharing.share (person, proposed_at desc);
create index share_case_file on sharing.share (case_file, proposed_at desc);
create index share_receiver on sharing.share (receiver, offered_at desc) where offered_at is not null;

-- The frozen words of a share, each version under its own key; what is shown, printed and sealed are these and no others.
create table sharing.share_version (
    id uuid primary key,
    share uuid not null references sharing.share on delete cascade,
    person uuid not null,
    number int not null,
    content bytea not null,
    -- The name, for the question whether a reader knows the person; empty when identity is not shared.
    names bytea,
    made_by uuid,
    made_at timestamptz not null,
    sent_at timestamptz,
    unique (share, number)
);

create table sharing.share_event (
    id uuid primary key,
    share uuid not null references sharing.share on delete cascade,
    person uuid not null,
    event text not null,
    reason text,
    -- In the giver's own words; sealed for the giver.
    words bytea,
    done_by uuid,
    organisation uuid,
    done_at timestamptz not null
);
create index share_event_share on sharing.share_event (share, done_at);

create table sharing.reading (
    id uuid primary key,
    share uuid not null references sharing.share on delete cascade,
    person uuid not null,
    share_version uuid not null references sharing.share_version on delete cascade,
    reader uuid not null,
    organisation uuid not null,
    kind text not null check (kind in ('SCREEN', 'PAPER')),
    sections text[] not null,
    read_at timestamptz not null
);
create index reading_share on sharing.reading (share, read_at);

-- That a reader has said, before the first view, that they know nobody in it.
create table sharing.declaration (
    share uuid not null references sharing.share on delete cascade,
    person uuid not null,
    worker uuid not null,
    declared_at timestamptz not null,
    primary key (share, worker)
);

-- What was told by telephone, in a meeting, by letter: written down by hand.
create table sharing.told (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    told_on date not null,
    way text not null,
    basis text not null,
    consent_kind text,
    whom bytea not null,
    what bytea not null,
    why bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index told_case_file on sharing.told (case_file, told_on desc);

-- Somebody asks for notes: the police, a solicitor, an insurer.
create table sharing.notes_request (
    id uuid primary key,
    reference text not null unique,
    case_file uuid not null,
    person uuid not null,
    organisation uuid not null,
    asker_kind text not null,
    power text not null,
    asker bytea not null,
    necessity bytea not null,
    scope bytea not null,
    asked_on date not null,
    answer_by date not null,
    state text not null check (state in ('OPEN', 'GIVEN', 'PART', 'REFUSED')),
    answer bytea,
    logged_by uuid not null,
    logged_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    version bigint not null default 0,
    check ((state = 'OPEN') = (answered_at is null)),
    check (state not in ('PART', 'REFUSED') or answer is not null)
);
create index notes_request_case_file on sharing.notes_request (case_file, logged_at desc);
create index notes_request_open on sharing.notes_request (answer_by) where state = 'OPEN';

-- The giver sees a share with the person, in every turn that a restriction or a conflict takes; the receiver by a grant
-- on the share itself, and never by one on the case.
do $$
declare
    content record;
begin
    for content in select * from (values
        ('share', 'id'), ('share_event', 'share'), ('reading', 'share'), ('declaration', 'share')
    ) as list (name, object)
    loop
        execute format('alter table sharing.%I enable row level security', content.name);
        execute format('alter table sharing.%I force row level security', content.name);
        execute format('create policy giver_with_the_person_receiver_with_the_share on sharing.%I'
            ' using (members.may_see(person) or members.may_know(%I))'
            ' with check (members.may_see(person) or members.may_know(%I))',
            content.name, content.object, content.object);
    end loop;
    for content in select * from (values ('told', ''), ('notes_request', '')) as list (name, object)
    loop
        execute format('alter table sharing.%I enable row level security', content.name);
        execute format('alter table sharing.%I force row level security', content.name);
        execute format('create policy whoever_sees_the_case_and_the_person on sharing.%I'
            ' using (members.may_see(case_file) and members.may_see(person))'
            ' with check (members.may_see(case_file) and members.may_see(person))', content.name);
    end loop;
end $$;

-- Content asks for both: the version itself, which ends by itself, and what it belongs to.
alter table sharing.share_version enable row level security;
alter table sharing.share_version force row level security;
create policy whoever_reads_the_version on sharing.share_version
    using (members.may_see(id) and (members.may_see(person) or members.may_know(share)))
    with check (members.may_see(id) and members.may_see(person));

grant usage on schema sharing to ${app};
grant select on sharing.lawful_basis to ${app};
grant select, insert, update on sharing.agreement, sharing.share, sharing.share_version, sharing.notes_request to ${app};
grant delete on sharing.share to ${app};
grant select, insert on sharing.share_event, sharing.reading, sharing.declaration, sharing.told to ${app};
