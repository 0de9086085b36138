-- What whoever it is about said of telling the police, where it goes to them; nothing for every other hand-over.
alter table concerns.hand_over add column police text check (police in ('AGREED', 'SAID_NO', 'NOT_ASKED'));

-- Why the police are told although they said no, and who decided it. Sealed for the subject REPORT.
alter table concerns.hand_over add column reason bytea, add column decider bytea;

-- Who took over, on which number; sealed for the subject REPORT. By when they ring back.
alter table concerns.hand_over add column taker bytea, add column taker_number bytea,
    add column ring_by timestamptz;

-- What the giver put right after it was handed over; the receiver is called until somebody there has read it.
create table concerns.hand_over_correction (
    id uuid primary key,
    -- Goes with the notice that it puts right.
    hand_over uuid not null references concerns.hand_over on delete cascade,
    concern uuid not null references concerns.concern,
    -- Sealed for the subject REPORT.
    body bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    read_by uuid,
    read_at timestamptz,
    check ((read_at is null) = (read_by is null))
);
create index hand_over_correction_concern on concerns.hand_over_correction (concern, written_at);
create index hand_over_correction_hand_over on concerns.hand_over_correction (hand_over);
create index hand_over_correction_unread on concerns.hand_over_correction (written_at) where read_at is null;
alter table concerns.hand_over_correction enable row level security;
alter table concerns.hand_over_correction force row level security;
create policy whoever_may_know on concerns.hand_over_correction
    using (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
grant select, insert on concerns.hand_over_correction to ${app};
grant update (read_by, read_at) on concerns.hand_over_correction to ${app};
