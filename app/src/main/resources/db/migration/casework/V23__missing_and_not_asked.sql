-- Somebody who is gone, child or adult: who told us, who has seen that they are well, each look at the risk, and how an
-- hour ended: done, declined by a child with the child's reason, or nothing left to do because they were found.
alter table casework.absence
    add column told_by bytea,
    add column seen_by bytea;

create table casework.absence_review (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    absence uuid not null references casework.absence on delete cascade,
    risk text not null check (risk in ('HIGH', 'MEDIUM', 'LOW', 'VERY_LOW')),
    words bytea not null,
    again_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index absence_review_person on casework.absence_review (person, recorded_at desc);
create index absence_review_absence on casework.absence_review (absence);

alter table casework.missing_step
    add column outcome text check (outcome in ('DONE', 'DECLINED', 'FOUND')),
    add column reason bytea;
update casework.missing_step set outcome = 'DONE' where done_at is not null;
alter table casework.missing_step
    add constraint missing_step_outcome check ((done_at is null) = (outcome is null)),
    add constraint missing_step_declined check (outcome <> 'DECLINED' or reason is not null);

-- That an adult could not be asked: who tried what and when. No conversation took place, so none is recorded.
create table casework.ask_attempt (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    why text not null check (why in ('GONE', 'NO_SAFE_WAY', 'UNCONSCIOUS', 'NO_INTERPRETER', 'OTHER')),
    tried_at timestamptz not null,
    tried_by bytea not null,
    words bytea not null,
    again_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index ask_attempt_person on casework.ask_attempt (person, recorded_at desc);

do $$
declare
    content text;
begin
    foreach content in array array['absence_review', 'ask_attempt'] loop
        execute format('alter table casework.%I enable row level security', content);
        execute format('alter table casework.%I force row level security', content);
        execute format('create policy whoever_sees_the_object on casework.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;
grant select, insert on casework.absence_review, casework.ask_attempt to ${app};

-- Who could not be asked and now can be has not been asked yet.
alter table casework.consent drop constraint consent_outcome_check;
alter table casework.consent add constraint consent_outcome_check
    check (outcome in ('NOT_YET_ASKED', 'CANNOT_BE_ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN'));
