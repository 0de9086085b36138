-- What is done for a person in a case. Words are sealed (bytea); in the clear stand codes, dates and identifiers.
-- Every row belongs to a person and is seen by whoever may see that person.

-- Risk assessments, safety plans, needs and the like. A sheet is never changed: it is written anew, the highest version
-- counts. Two who write from the same version: the second meets the unique key and is shown what the first wrote.
create table support.sheet (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    kind text not null,
    topic text not null default '',
    version int not null check (version > 0),
    content bytea not null,
    review_on date,
    written_by uuid,
    written_at timestamptz not null,
    unique (person, kind, topic, version)
);
create index sheet_review on support.sheet (written_by, review_on) where review_on is not null;

-- Goals of a support plan, in the person's words.
create table support.goal (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    state text not null check (state in ('OPEN', 'REACHED', 'LAID_ASIDE')),
    content bytea not null,
    set_by uuid,
    set_at timestamptz not null,
    version bigint not null default 0
);
create index goal_person on support.goal (person, set_at);

-- Steps towards a goal: who does what by when.
create table support.plan_action (
    id uuid primary key,
    goal uuid not null references support.goal,
    case_file uuid not null,
    person uuid not null,
    state text not null check (state in ('TO_DO', 'STARTED', 'DONE', 'NOT_DONE')),
    -- Null when somebody who does not work here does it; then whoever wrote it down sees to it.
    owner uuid,
    due date not null,
    content bytea not null,
    written_by uuid,
    written_at timestamptz not null,
    version bigint not null default 0
);
create index plan_action_person on support.plan_action (person, due);
create index plan_action_waiting on support.plan_action (owner, due) where state in ('TO_DO', 'STARTED');

-- What a goal or an action said before it was changed, and each move of an action.
create table support.plan_change (
    id uuid primary key,
    person uuid not null,
    goal uuid not null,
    action uuid,
    event text not null,
    before bytea,
    changed_by uuid,
    changed_at timestamptz not null
);
create index plan_change_person on support.plan_change (person, changed_at);

do $$
declare
    content text;
begin
    foreach content in array array['sheet', 'goal', 'plan_action', 'plan_change']
    loop
        execute format('alter table support.%I enable row level security', content);
        execute format('alter table support.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on support.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

grant usage on schema support to ${app};
grant select, insert, delete on support.sheet, support.plan_change to ${app};
grant select, insert, update, delete on support.goal, support.plan_action to ${app};
