-- A step may have an hour beside its day: tonight's have one.
alter table casework.step add column due_at timestamptz;
create index step_due_at on casework.step (due_at) where due_at is not null and state = 'OPEN' and holds;

-- Somebody who cannot be asked yet, for some hours: the try says at which hour somebody asks again.
alter table casework.ask_attempt add column again_at timestamptz;
alter table casework.ask_attempt drop constraint ask_attempt_why_check;
alter table casework.ask_attempt add constraint ask_attempt_why_check
    check (why in ('GONE', 'NO_SAFE_WAY', 'UNCONSCIOUS', 'INTOXICATED', 'TOO_DISTRESSED', 'NO_INTERPRETER', 'OTHER'));

-- Capacity and what is best for somebody are about one question; up to now it was the referral alone.
alter table casework.decision
    add column matter text not null default 'REFERRAL'
        check (matter in ('REFERRAL', 'HOSPITAL', 'STAY', 'POLICE', 'SHARING', 'SUPPORT', 'RECONSIDERATION')),
    add column decided_at timestamptz;
alter table casework.best_interests
    add column matter text not null default 'REFERRAL'
        check (matter in ('REFERRAL', 'HOSPITAL', 'STAY', 'POLICE', 'SHARING', 'SUPPORT', 'RECONSIDERATION'));
alter table casework.best_interests add column review_on date;
drop index casework.best_interests_open;
create unique index best_interests_open on casework.best_interests (person, matter) where state in ('WRITING', 'WAITING');

-- What is done against what an adult said: on which ground, who decided, what they were told, and what a second person says.
create table casework.against_wish (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    kind text not null check (kind = 'POLICE_CO_OPERATION'),
    ground text not null check (ground in ('LIFE', 'CHILD', 'OTHERS', 'NO_CAPACITY', 'SERIOUS_CRIME', 'LAW')),
    reasons bytea not null,
    decider bytea not null,
    told text not null check (told in ('TOLD', 'NOT_YET', 'NOT_SAFE')),
    told_words bytea not null,
    can_wait boolean not null,
    asked_of uuid,
    decided_at timestamptz not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    second_by uuid,
    second_at timestamptz,
    second_agrees boolean,
    second_words bytea,
    check ((second_by is null) = (second_at is null) and (second_by is null) = (second_agrees is null)),
    -- One person alone is never both.
    check (second_by <> recorded_by),
    check (asked_of <> recorded_by)
);
create index against_wish_person on casework.against_wish (person, recorded_at desc);
create index against_wish_waiting on casework.against_wish (asked_of) where second_by is null;

-- Where somebody sleeps: the newest counts, also that nobody had a bed.
create table casework.bed (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    standing text not null check (standing in ('CONFIRMED', 'ASKED', 'NONE')),
    place bytea not null,
    confirmed_by bytea,
    from_at timestamptz not null,
    until_at timestamptz,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (standing <> 'CONFIRMED' or (confirmed_by is not null and until_at is not null)),
    check (until_at is null or until_at > from_at)
);
create index bed_person on casework.bed (person, recorded_at desc);

do $$
declare
    content text;
begin
    foreach content in array array['against_wish', 'bed'] loop
        execute format('alter table casework.%I enable row level security', content);
        execute format('alter table casework.%I force row level security', content);
        execute format('create policy whoever_sees_the_object on casework.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;
grant select, insert, update on casework.against_wish to ${app};
grant select, insert on casework.bed to ${app};
