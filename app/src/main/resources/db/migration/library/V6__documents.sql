-- Documents that the strategy and the work rest on, what takes the place of what, and one-minute guides.
create table library.document (
    id uuid primary key,
    -- Stands in addresses that are printed: never changed and never given again.
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 80),
    title text not null check (title <> ''),
    kind text not null check (kind in ('LAW', 'NATIONAL_GUIDANCE', 'LOCAL_GUIDANCE', 'ONE_MINUTE_GUIDE', 'STRATEGY', 'FORM',
                                       'RESEARCH', 'TRAINING')),
    publisher text not null check (publisher <> ''),
    edition text not null default '',
    -- A day, a month or a year, as far as it is known.
    published text not null default '' check (published ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
    -- Null until somebody says when it is looked at again.
    review date,
    language text not null,
    link text not null default '' check (link = '' or link like 'https://%'),
    summary text not null check (summary <> ''),
    audience text not null check (audience in ('EVERYONE', 'STAFF')),
    -- Why it no longer holds, though nothing takes its place.
    withdrawn text not null default '',
    version bigint not null default 0
);
comment on table library.document is 'no-content: published documents; nobody is in it';

create table library.document_relation (
    document uuid not null references library.document,
    kind text not null check (kind in ('REPLACES', 'PART_OF', 'SEE_ALSO')),
    other uuid not null references library.document,
    primary key (document, kind, other),
    check (document <> other)
);
-- One document alone takes the place of another, so that an old address leads to one place.
create unique index document_relation_replaced on library.document_relation (other) where kind = 'REPLACES';
comment on table library.document_relation is 'no-content: which document takes the place of which; nobody is in it';

create table library.document_review (
    id uuid primary key,
    document uuid not null references library.document,
    found text not null check (found <> ''),
    next date not null,
    by_worker uuid not null,
    at timestamptz not null
);
create index document_review_document on library.document_review (document, at desc);
comment on table library.document_review is 'no-content: that a document was looked at again; workers by identifier; nobody who needs help is in it';

create table library.guide_version (
    document uuid not null references library.document,
    number int not null check (number > 0),
    words text not null check (words <> ''),
    -- Null for what came with the platform.
    written_by uuid,
    written_at timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    primary key (document, number),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> written_by)
);
comment on table library.guide_version is 'no-content: words of one-minute guides; workers by identifier; nobody who needs help is in it';

create function library.keep_guide() returns trigger language plpgsql as $$
begin
    if old.approved_by is not null then
        raise exception 'a guide that was approved is never changed: it gets a new version';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger guide_version_keep before update or delete on library.guide_version
    for each row execute function library.keep_guide();

grant select, insert, update on library.document, library.guide_version to ${app};
grant select, insert, delete on library.document_relation to ${app};
grant select, insert on library.document_review to ${app};

-- What the published strategy names, and what has taken its place since. Titles and years alone are known of the SET documents.
insert into library.document (id, slug, title, kind, publisher, edition, published, language, link, summary, audience, withdrawn) values
('01934f00-0000-7000-8000-000000d00001', 'set-modern-day-slavery-guidance-earlier', 'SET Modern Day Slavery Guidance (as the strategy of 2022 names it)', 'LOCAL_GUIDANCE',
 'Southend, Essex and Thurrock (SET)', '', '', 'ENGLISH', '',
 'Local guidance of Southend, Essex and Thurrock that the strategy of 2022 is read together with. The strategy gives no edition.', 'STAFF', ''),
('01934f00-0000-7000-8000-000000d00002', 'set-modern-day-slavery-guidance', 'SET Modern Day Slavery Guidance 2025', 'LOCAL_GUIDANCE',
 'Thurrock Safeguarding Adults Board', '2025', '2025', 'ENGLISH', 'https://www.thurrocksab.org.uk/?p=692',
 'The local guidance that holds now. Only its title and year are known here: read it at its publisher.', 'STAFF', ''),
('01934f00-0000-7000-8000-000000d00003', 'set-flowchart', 'SET Flowchart 2024', 'LOCAL_GUIDANCE',
 'Thurrock Safeguarding Adults Board', '2024', '2024', 'ENGLISH', 'https://www.thurrocksab.org.uk/?p=692',
 'A flowchart that is read with the local guidance. Only its title and year are known here: read it at its publisher.', 'STAFF', ''),
('01934f00-0000-7000-8000-000000d00004', 'set-modern-slavery-one-minute-guide', 'SET Modern Slavery One-Minute Guide', 'ONE_MINUTE_GUIDE',
 'Southend, Essex and Thurrock (SET)', '', '', 'ENGLISH', '',
 'A short guide that the strategy of 2022 is read together with. The strategy gives no edition and no address; whether it still holds is not known here.', 'STAFF', ''),
('01934f00-0000-7000-8000-000000d00005', 'csp-plan-priority-7', 'Priority 7 of the Community Safety Partnership plan 2022/23', 'STRATEGY',
 'Thurrock Community Safety Partnership', '2022/23', '2022', 'ENGLISH', '',
 'Human trafficking, modern slavery and organised immigration crime as a priority of the partnership''s plan. The strategy of 2022 is read together with it.', 'STAFF',
 'Its year is over. What followed it is not known here.'),
('01934f00-0000-7000-8000-000000d00006', 'modern-slavery-strategy-2022-2025', 'Thurrock Partnership Modern Day Slavery Strategy 2022-2025', 'STRATEGY',
 'Thurrock Community Safety Partnership', '2022-2025', '2022', 'ENGLISH', '',
 'The published strategy: four Ps, five priorities and nineteen actions over three years.', 'EVERYONE',
 'Its three years are over. The next one stands in the plan.'),
('01934f00-0000-7000-8000-000000d00007', 'modern-slavery-act-2015', 'Modern Slavery Act 2015', 'LAW',
 'UK Parliament', '2015', '2015', 'ENGLISH', 'https://www.legislation.gov.uk/ukpga/2015/30',
 'The law on slavery, servitude, forced labour and human trafficking, with the duty of public bodies to notify.', 'EVERYONE', ''),
('01934f00-0000-7000-8000-000000d00008', 'when-you-are-worried', 'What to do when you are worried about somebody', 'ONE_MINUTE_GUIDE',
 'The partnership', '', '', 'ENGLISH', '',
 'What any member of staff does in the first minutes.', 'STAFF', '');

insert into library.document_relation (document, kind, other) values
('01934f00-0000-7000-8000-000000d00002', 'REPLACES', '01934f00-0000-7000-8000-000000d00001'),
('01934f00-0000-7000-8000-000000d00003', 'SEE_ALSO', '01934f00-0000-7000-8000-000000d00002'),
('01934f00-0000-7000-8000-000000d00006', 'SEE_ALSO', '01934f00-0000-7000-8000-000000d00001'),
('01934f00-0000-7000-8000-000000d00006', 'SEE_ALSO', '01934f00-0000-7000-8000-000000d00004'),
('01934f00-0000-7000-8000-000000d00006', 'SEE_ALSO', '01934f00-0000-7000-8000-000000d00005'),
('01934f00-0000-7000-8000-000000d00008', 'SEE_ALSO', '01934f00-0000-7000-8000-000000d00002');

insert into library.guide_version (document, number, words, written_by, written_at) values
('01934f00-0000-7000-8000-000000d00008', 1,
'You do not have to be sure. You do not need proof. A worry is enough.

# Is anyone in danger now?
- Call 999 and stay safe yourself.

# If you can talk with the person
- See them alone, in a safe place.
- Ask if they can talk now.
- Use a real interpreter. Never use a friend, a partner or a boss.
- Listen. Do not press for a full story.
- Do not promise to keep it a secret.

# What you do next
- Write down what you saw and heard, where and when.
- Tell your safeguarding lead today.
- For a child, tell children''s social care today. You need no consent.
- For an adult, ask what they want. Tell them what help there is.
- Report it here.

# What you do not do
- Do not talk to the person you think is in control.
- Do not try to free anyone yourself.
- Do not go back to find out more.', null, now());
