-- Referrals and notifications. What is written about people is sealed (bytea); in the clear stand codes, dates and
-- identifiers. Every row belongs to a person in a case and is seen by whoever may see that person.

-- A referral to the National Referral Mechanism. It brings decisions, support and clocks.
create table referral.nrm_referral (
    id uuid primary key,
    reference text not null unique,
    case_file uuid not null,
    person uuid not null,
    organisation uuid not null,
    route text not null check (route in ('NRM_ADULT', 'NRM_CHILD')),
    state text not null,
    begun_by uuid,
    begun_at timestamptz not null,
    -- The answers as they became final; null while they can be changed.
    document bytea,
    frozen_by uuid,
    frozen_at timestamptz,
    sent_on date,
    home_office_reference bytea,
    version bigint not null default 0,
    check ((document is null) = (frozen_at is null)),
    check (state = 'DRAFT' or document is not null)
);
create index nrm_referral_case_file on referral.nrm_referral (case_file, begun_at);
create index nrm_referral_person on referral.nrm_referral (person, begun_at);
create index nrm_referral_state on referral.nrm_referral (state, organisation);

-- A duty-to-notify notification: no decision, no support, no clock. A table of its own, so that the two are never
-- counted together.
create table referral.dtn_notification (
    id uuid primary key,
    reference text not null unique,
    case_file uuid not null,
    person uuid not null,
    organisation uuid not null,
    route text not null check (route in ('DTN_ANONYMOUS', 'DTN_NAMED')),
    state text not null,
    begun_by uuid,
    begun_at timestamptz not null,
    document bytea,
    frozen_by uuid,
    frozen_at timestamptz,
    sent_on date,
    home_office_reference bytea,
    version bigint not null default 0,
    check ((document is null) = (frozen_at is null)),
    check (state = 'DRAFT' or document is not null)
);
create index dtn_notification_case_file on referral.dtn_notification (case_file, begun_at);
create index dtn_notification_person on referral.dtn_notification (person, begun_at);
create index dtn_notification_state on referral.dtn_notification (state, organisation);

-- The answers of one section, saved as they are typed. They outlive the session of whoever typed them.
create table referral.draft_section (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    section text not null,
    content bytea not null,
    saved_by uuid,
    saved_at timestamptz not null,
    version bigint not null,
    unique (form, section)
);

-- What a worker decided about each passage that may tell who the person is.
create table referral.redaction (
    id uuid primary key,
    person uuid not null,
    rulings bytea not null,
    saved_by uuid,
    saved_at timestamptz not null,
    version bigint not null
);

-- What happened to a referral or notification: sending, decisions, and all else that its lifecycle knows.
create table referral.happening (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    event text not null,
    on_date date not null,
    note bytea,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index happening_form on referral.happening (form, recorded_at);

-- Clocks of referrals as the law counted them on the day on which they began to run.
create table referral.clock (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    rule text not null,
    kind text not null check (kind in ('TARGET', 'STATUTORY', 'POLICY')),
    starts date not null,
    due date not null,
    act_by date not null,
    at_least boolean not null,
    source text not null,
    paused_on date,
    ended_on date
);
create index clock_form on referral.clock (form);
create index clock_running on referral.clock (due) where ended_on is null;

-- Which answers have been copied into the Home Office form.
create table referral.copied (
    form uuid not null,
    person uuid not null,
    item text not null,
    copied_by uuid,
    copied_at timestamptz not null,
    primary key (form, item)
);

-- The long lists of the Home Office form, replaced whole from a file.
create table referral.pick_list (
    name text primary key,
    source text not null,
    dated date not null,
    imported_by uuid,
    imported_at timestamptz not null
);
comment on table referral.pick_list is 'no-content: which public list was imported when';

create table referral.pick_entry (
    name text not null references referral.pick_list,
    position int not null,
    words text not null,
    primary key (name, position),
    unique (name, words)
);
comment on table referral.pick_entry is 'no-content: names of public bodies and places';

do $$
declare
    content text;
begin
    foreach content in array array['nrm_referral', 'dtn_notification', 'draft_section', 'redaction', 'happening',
        'clock', 'copied']
    loop
        execute format('alter table referral.%I enable row level security', content);
        execute format('alter table referral.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on referral.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

grant usage on schema referral to ${app};
grant select, insert, update on referral.nrm_referral, referral.dtn_notification, referral.clock to ${app};
grant select, insert, update, delete on referral.draft_section, referral.redaction to ${app};
grant select, insert on referral.happening to ${app};
grant delete on referral.nrm_referral, referral.dtn_notification to ${app};
grant select, insert, delete on referral.copied, referral.pick_entry to ${app};
grant select, insert, update on referral.pick_list to ${app};
