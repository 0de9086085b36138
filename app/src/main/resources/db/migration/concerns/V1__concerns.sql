-- Which organisation receives what is reported, and how long triage may take. One row; when it is
-- absent the first council of the partnership receives everything.
create table concerns.routing (
    only_row boolean primary key default true check (only_row),
    receiver uuid not null,
    child_receiver uuid,
    triages_within text not null default 'PT72H',
    version bigint not null default 0
);
comment on table concerns.routing is 'no-content: which organisation receives reports';

-- A worry that somebody raised. What was written lies sealed; a list sorts by codes and times only.
create table concerns.concern (
    id uuid primary key,
    reference text not null unique,
    channel text not null,
    receiver uuid not null,
    state text not null check (state in
        ('NEW', 'ACKNOWLEDGED', 'TRIAGED', 'CASE_OPENED', 'HANDED_OVER', 'SIGNPOSTED', 'CLOSED')),
    about text not null,
    age_status text not null,
    danger_now text not null,
    still_happening text not null,
    suspect_aware text not null,
    happened text not null,
    confidentiality text not null,
    language text not null,
    signs text[] not null,
    -- Sealed for the subject REPORT.
    seen bytea,
    place bytea,
    postcode bytea,
    people bytea,
    vehicles bytea,
    harm smallint not null check (harm between 0 and 4),
    likelihood smallint not null check (likelihood between 1 and 4),
    vulnerability smallint not null check (vulnerability between 0 and 4),
    immediacy smallint not null check (immediacy between 0 and 4),
    overrides text[] not null,
    score smallint not null,
    band text not null check (band in ('RED', 'AMBER', 'GREEN')),
    -- 0 red, 1 amber, 2 green: the order of the inbox.
    rank smallint not null check (rank between 0 and 2),
    priority_confirmed_by uuid,
    -- The object under which the reporter's identity lies; null when anonymous.
    reporter_id uuid,
    received_at timestamptz not null,
    acknowledge_by timestamptz not null,
    triage_by timestamptz not null,
    acknowledged_at timestamptz,
    triaged_at timestamptz,
    acknowledge_escalated_at timestamptz,
    triage_escalated_at timestamptz,
    unread_messages smallint not null default 0,
    alarm_at timestamptz,
    alarm_answered_at timestamptz,
    case_id uuid,
    close_reason text,
    version bigint not null default 0
);
create index concern_inbox on concerns.concern (receiver, state, rank, score desc, received_at);
create index concern_received on concerns.concern (receiver, received_at desc);
create index concern_unread on concerns.concern (receiver) where unread_messages > 0;
create index concern_alarm on concerns.concern (receiver) where alarm_at is not null and alarm_answered_at is null;
create index concern_waiting on concerns.concern (acknowledge_by, triage_by) where state in ('NEW', 'ACKNOWLEDGED');
alter table concerns.concern enable row level security;
alter table concerns.concern force row level security;
create policy whoever_may_see_it on concerns.concern
    using (members.may_see(id)) with check (members.may_see(id));

-- Who reported and how to reach them safely, sealed for the subject REPORTER_CONTACT. An object of its
-- own, so that a partner who takes over the concern does not see it unless the reporter said share.
create table concerns.reporter (
    id uuid primary key,
    concern uuid not null unique references concerns.concern,
    body bytea not null
);
alter table concerns.reporter enable row level security;
alter table concerns.reporter force row level security;
create policy whoever_may_see_the_reporter on concerns.reporter
    using (members.may_see(id)) with check (members.may_see(id));

-- Both ways between the reporter and staff.
create table concerns.message (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    from_reporter boolean not null,
    sender uuid,
    body bytea not null,
    alarm boolean not null default false,
    sent_at timestamptz not null,
    -- For the other side; that a reporter has read is kept without a time.
    unread boolean not null default true
);
create index message_concern on concerns.message (concern, sent_at);
alter table concerns.message enable row level security;
alter table concerns.message force row level security;
create policy whoever_may_see_the_concern on concerns.message
    using (members.may_see(concern)) with check (members.may_see(concern));

-- Who has opened it before: the others are asked about a conflict of interest first.
create table concerns.first_view (
    concern uuid not null references concerns.concern,
    worker uuid not null,
    primary key (concern, worker)
);
alter table concerns.first_view enable row level security;
alter table concerns.first_view force row level security;
create policy staff_who_may_see_the_concern on concerns.first_view
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- What staff keep for themselves: never the reporter's, whatever a receipt opens.
create table concerns.note (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    author uuid,
    body bytea not null,
    written_at timestamptz not null
);
create index note_concern on concerns.note (concern, written_at);
alter table concerns.note enable row level security;
alter table concerns.note force row level security;
create policy staff_who_may_see_the_concern on concerns.note
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- What was done about it: a kind, when, and words of one's own.
create table concerns.deed (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    kind text not null,
    worker uuid,
    body bytea,
    done_at timestamptz not null,
    recorded_at timestamptz not null
);
create index deed_concern on concerns.deed (concern, done_at);
alter table concerns.deed enable row level security;
alter table concerns.deed force row level security;
create policy staff_who_may_see_the_concern on concerns.deed
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- Each step through the transition table, with the priority that was confirmed at triage.
create table concerns.move (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    event text not null,
    from_state text not null,
    to_state text not null,
    worker uuid,
    reason text,
    body bytea,
    moved_at timestamptz not null
);
create index move_concern on concerns.move (concern, moved_at);
alter table concerns.move enable row level security;
alter table concerns.move force row level security;
create policy staff_who_may_see_the_concern on concerns.move
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
-- The reporter's own act moves a finished concern back to work.
create policy a_reporters_alarm on concerns.move for insert
    with check (members.may_see(concern) and event = 'ALARM');

-- The notice by which one organisation offers a concern to another: codes only. The partner knows
-- that there is something (level NOTICE) and sees content after it accepts, or at once when urgent.
create table concerns.hand_over (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    reference text not null,
    giver uuid not null,
    receiver uuid not null,
    urgent boolean not null,
    need text not null,
    age_status text not null,
    band text not null,
    offered_by uuid not null,
    offered_at timestamptz not null,
    -- Sealed for the subject REPORT; opens only to who may read the concern.
    body bytea,
    answer text not null default 'OPEN' check (answer in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    decline_reason text,
    answered_by uuid,
    answered_at timestamptz,
    reviewed_by uuid,
    reviewed_at timestamptz,
    version bigint not null default 0
);
create index hand_over_concern on concerns.hand_over (concern, offered_at);
create index hand_over_receiver on concerns.hand_over (receiver, answer);
create unique index hand_over_one_open on concerns.hand_over (concern) where answer = 'OPEN';
alter table concerns.hand_over enable row level security;
alter table concerns.hand_over force row level security;
create policy whoever_may_know on concerns.hand_over
    using (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- From the keyed hash of a receipt to its random holder. Also the claim that makes a report one only.
create table concerns.receipt (
    lookup bytea primary key,
    holder uuid not null unique,
    concern uuid not null unique
);
comment on table concerns.receipt is 'no-content: keyed hashes of receipts and random identifiers';

-- What a visitor has typed and not yet handed in, sealed under a secret that only their cookie
-- holds: without the cookie nobody can open it, nor tell whose it is.
create table concerns.draft (
    lookup bytea primary key,
    sealed bytea not null,
    touched_at timestamptz not null
);
create index draft_touched on concerns.draft (touched_at);
comment on table concerns.draft is 'no-content: sealed under secrets that only visitors'' cookies hold';

-- A reporter's open mailbox, found by the hash of its cookie.
create table concerns.mailbox (
    lookup bytea primary key,
    holder uuid not null,
    concern uuid not null,
    touched_at timestamptz not null
);
create index mailbox_touched on concerns.mailbox (touched_at);
comment on table concerns.mailbox is 'no-content: hashes of session secrets and random identifiers';

grant usage on schema concerns to ${app};
grant select, insert, update on concerns.routing, concerns.concern, concerns.message, concerns.reporter,
    concerns.hand_over to ${app};
grant select, insert on concerns.note, concerns.deed, concerns.move, concerns.receipt,
    concerns.first_view to ${app};
grant select, insert, update, delete on concerns.draft, concerns.mailbox to ${app};
