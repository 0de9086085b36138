-- Who takes a course at work, and what they answered: for that person alone, and for the program that forgets it.
create table learning.attempt (
    id uuid primary key,
    learner uuid not null,
    course_text uuid not null references learning.course_text,
    code text not null check (code ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    begun_at timestamptz not null,
    -- Codes of pages and of what was chosen on them; empty again some time after the end.
    steps text not null default '' check (length(steps) <= 8000),
    -- How many of so many questions were right before it; null where nobody was asked, asked is 0 where they were left out.
    before_asked int check (before_asked between 0 and 60),
    before_right int check (before_right between 0 and before_asked),
    ended_at timestamptz,
    right_answers int check (right_answers between 0 and questions),
    questions int check (questions between 0 and 60),
    passed boolean,
    version bigint not null default 0,
    check ((ended_at is null) = (passed is null)),
    check ((ended_at is null) = (questions is null))
);
create unique index attempt_open on learning.attempt (learner, code) where ended_at is null;
create index attempt_learner on learning.attempt (learner, code, begun_at);
create index attempt_to_forget on learning.attempt (ended_at) where steps <> '';
alter table learning.attempt enable row level security;
alter table learning.attempt force row level security;
create policy its_learner on learning.attempt
    using (members.acting_as_task() or learner = nullif(current_setting('lodestar.person', true), '')::uuid)
    with check (members.acting_as_task() or learner = nullif(current_setting('lodestar.person', true), '')::uuid);

-- That somebody finished a course, and until when that holds. Never how well.
create table learning.completion (
    id uuid primary key,
    learner uuid not null,
    code text not null check (code ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    tier text not null check (tier ~ '^[A-Z][A-Z0-9]{0,9}$'),
    title text not null check (title <> ''),
    way text not null check (way in ('SELF_PACED', 'ONLINE', 'IN_PERSON', 'ELSEWHERE')),
    on_day date not null,
    until_day date check (until_day > on_day),
    -- Where they worked on that day.
    body uuid not null,
    attempt uuid unique,
    -- Whether the ledger counts it: of one person and one level one at a time, and none that ran out.
    counted boolean not null default false
);
create index completion_learner on learning.completion (learner, code, on_day);
create unique index completion_counted on learning.completion (learner, tier) where counted;
create index completion_runs_out on learning.completion (until_day) where counted;
alter table learning.completion enable row level security;
alter table learning.completion force row level security;
create policy its_learner on learning.completion
    using (members.acting_as_task() or learner = nullif(current_setting('lodestar.person', true), '')::uuid)
    with check (members.acting_as_task() or learner = nullif(current_setting('lodestar.person', true), '')::uuid);

grant select, insert, update, delete on learning.attempt to ${app};
grant select, insert, update on learning.completion to ${app};
