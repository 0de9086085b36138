-- What was recorded wrongly of a referral is put right by saying so: the older entry stays, with who corrected it, why, and
-- what holds instead (nothing, where it did not happen). Clocks are counted again from what holds.
create table referral.correction (
    id uuid primary key,
    form uuid not null references referral.nrm_referral on delete cascade,
    person uuid not null,
    happening uuid not null unique,
    instead uuid unique,
    why bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (happening <> instead)
);
create index correction_form on referral.correction (form);
-- On whose yes a reconsideration was asked for; null for a child, who is not asked.
alter table referral.happening add column agreed text check (agreed in ('THEY_AGREED', 'DECIDED_FOR_THEM'));

-- That the person was told what the Home Office decided, in person: before that no page of theirs speaks of it.
create table referral.person_told (
    id uuid primary key,
    form uuid not null references referral.nrm_referral on delete cascade,
    person uuid not null,
    happening uuid not null,
    on_date date not null,
    words bytea,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index person_told_person on referral.person_told (person, recorded_at desc);

do $$
declare
    content text;
begin
    foreach content in array array['correction', 'person_told'] loop
        execute format('alter table referral.%I enable row level security', content);
        execute format('alter table referral.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on referral.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;
grant select, insert on referral.correction, referral.person_told to ${app};
grant delete on referral.clock to ${app};

-- A support provider may also say on which day support ends, alone or with a decision.
alter table referral.told alter column event drop not null;
alter table referral.told add column support_ends date;
alter table referral.told add constraint told_says_something check (event is not null or support_ends is not null);
