-- What the inbox sorts and narrows by, as columns that an index can hold. An open alarm stands before red.
alter table concerns.concern
    add column place_in_line smallint generated always as (
        case when alarm_at is not null and alarm_answered_at is null then -1 else rank end) stored,
    add column open boolean generated always as (
        state in ('NEW', 'ACKNOWLEDGED', 'TRIAGED', 'HANDED_OVER')) stored,
    -- Not shown in the usual list until then.
    add column snoozed_until timestamptz;

-- Row-level security asks a function for each row that is touched, so a list must meet its rows in the order
-- in which it shows them, and stop.
drop index concerns.concern_inbox;
drop index concerns.concern_received;
create index concern_open on concerns.concern (receiver, place_in_line, score desc, received_at, id) where open;
create index concern_open_received on concerns.concern (receiver, received_at, id) where open;
create index concern_all on concerns.concern (receiver, place_in_line, score desc, received_at, id);
create index concern_state on concerns.concern (receiver, state, place_in_line, score desc, received_at, id);
create index concern_band on concerns.concern (receiver, band, place_in_line, score desc, received_at, id) where open;
create index concern_age on concerns.concern (receiver, age_status, place_in_line, score desc, received_at, id)
    where open;
create index concern_channel on concerns.concern (receiver, channel, place_in_line, score desc, received_at, id);
create index concern_language on concerns.concern (receiver, language, place_in_line, score desc, received_at, id);
create index concern_received on concerns.concern (receiver, received_at, id);
create index concern_state_received on concerns.concern (receiver, state, received_at, id);
create index concern_snoozed on concerns.concern (receiver, snoozed_until) where snoozed_until is not null;
create index assignment_worker on concerns.assignment (worker, concern);

-- Why and until when somebody put a concern aside.
create table concerns.snooze (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    until timestamptz not null,
    worker uuid not null,
    -- Sealed for the subject REPORT.
    body bytea not null,
    begun_at timestamptz not null
);
create index snooze_concern on concerns.snooze (concern, begun_at);
alter table concerns.snooze enable row level security;
alter table concerns.snooze force row level security;
create policy staff_who_may_see_the_concern on concerns.snooze
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- An alarm on a matter that only named workers see. Those on duty learn whom to call and nothing else.
create table concerns.restricted_alarm (
    concern uuid primary key,
    organisation uuid not null,
    named uuid[] not null,
    raised_at timestamptz not null,
    settled_at timestamptz
);
create index restricted_alarm_open on concerns.restricted_alarm (organisation) where settled_at is null;
comment on table concerns.restricted_alarm is 'no-content: identifiers and times; no page shows which concern it is';

-- How long reading and triage may take for what comes in by one channel; else the organisation's own time counts.
create table concerns.channel_clock (
    channel text primary key,
    acknowledges_within text not null,
    triages_within text not null
);
comment on table concerns.channel_clock is 'no-content: service times';

grant select, insert on concerns.snooze to ${app};
grant select, insert, update, delete on concerns.channel_clock, concerns.restricted_alarm to ${app};
