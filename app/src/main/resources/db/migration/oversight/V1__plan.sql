-- The strategy as a living plan: bodies, strategies with their priorities, actions, and what the published text left open.
-- Nobody who needs help is in it. Workers are named by their identifiers alone.
create table oversight.body (
    id uuid primary key,
    kind text not null
        check (kind in ('BOARD', 'PARTNERSHIP', 'ORGANISATION', 'COMMITTEE', 'REGIONAL', 'NATIONAL')),
    ended_on date,
    successor uuid references oversight.body,
    version bigint not null default 0,
    -- What took its place is said of what has ended, and is something else.
    check (successor is null or (ended_on is not null and successor <> id))
);
comment on table oversight.body is 'no-content: boards and organisations of the partnership; nobody is in it';

-- The first is its name, the others are aliases. No two bodies share any, so that searching finds one.
create table oversight.body_name (
    body uuid not null references oversight.body,
    place int not null check (place >= 0),
    name text not null check (name <> ''),
    primary key (body, place)
);
create unique index body_name_one on oversight.body_name (lower(name));
comment on table oversight.body_name is 'no-content: names of boards and organisations; nobody is in it';

create table oversight.representative (
    body uuid not null references oversight.body,
    place int not null check (place >= 0),
    post text not null check (post <> ''),
    worker uuid,
    primary key (body, place)
);
comment on table oversight.representative is 'no-content: posts, and workers by identifier; nobody who needs help is in it';

create table oversight.strategy (
    id uuid primary key,
    title text not null check (title <> ''),
    begins date not null,
    years int not null check (years between 1 and 10),
    state text not null check (state in ('DRAFT', 'IN_FORCE', 'CLOSED')),
    owner uuid references oversight.body,
    review date,
    predecessor uuid references oversight.strategy,
    related text[] not null default '{}',
    version bigint not null default 0
);
create unique index strategy_one_in_force on oversight.strategy ((true)) where state = 'IN_FORCE';
comment on table oversight.strategy is 'no-content: what the partnership published; nobody is in it';

create table oversight.priority (
    strategy uuid not null references oversight.strategy,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    primary key (strategy, number)
);
comment on table oversight.priority is 'no-content: priorities of a strategy; nobody is in it';

create table oversight.plan_action (
    id uuid primary key,
    strategy uuid not null references oversight.strategy,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    about text not null default '',
    priority int not null,
    strands text[] not null check (cardinality(strands) > 0),
    years int[] not null check (cardinality(years) > 0),
    tags text[] not null default '{}',
    owner uuid references oversight.body,
    lead_post text not null default '',
    lead uuid,
    starts date,
    due date,
    measure text,
    cost int check (cost >= 0),
    carried_from uuid[] not null default '{}',
    outcome text not null default 'UNKNOWN' check (outcome in ('UNKNOWN', 'DONE', 'PARTLY', 'NOT_DONE')),
    outcome_words text,
    outcome_on date,
    outcome_by uuid,
    added_by uuid,
    version bigint not null default 0,
    unique (strategy, number),
    foreign key (strategy, priority) references oversight.priority,
    check (due is null or starts is null or starts <= due),
    -- What came of it is said with words and a day, or not at all.
    check ((outcome = 'UNKNOWN') = (outcome_words is null) and (outcome = 'UNKNOWN') = (outcome_on is null))
);
create index plan_action_lead on oversight.plan_action (lead) where lead is not null;
comment on table oversight.plan_action is 'no-content: what bodies set out to do; workers by identifier; nobody who needs help is in it';

create table oversight.part (
    action uuid not null references oversight.plan_action,
    body uuid not null references oversight.body,
    kind text not null check (kind in ('OVERSEES', 'TAKES_PART')),
    primary key (action, body, kind)
);
create index part_body on oversight.part (body, kind);
comment on table oversight.part is 'no-content: which body has a part in which action; nobody is in it';

-- What became of an action, oldest first. Only ever added to.
create table oversight.happening (
    id uuid primary key,
    action uuid not null references oversight.plan_action,
    at timestamptz not null,
    -- Null for what came with the platform.
    by_worker uuid,
    kind text not null,
    from_words text not null default '',
    to_words text not null default '',
    reason text not null default ''
);
create index happening_action on oversight.happening (action, at);
comment on table oversight.happening is 'no-content: what became of an action; workers by identifier; nobody who needs help is in it';

create table oversight.gap (
    id uuid primary key,
    strategy uuid not null references oversight.strategy,
    number int not null,
    title text not null,
    words text not null,
    answered_by uuid references oversight.plan_action,
    answer text not null default '',
    version bigint not null default 0,
    unique (strategy, number)
);
comment on table oversight.gap is 'no-content: what a published strategy left open; nobody is in it';

grant usage on schema oversight to ${app};
grant select, insert, update on oversight.body, oversight.strategy, oversight.plan_action, oversight.gap to ${app};
grant select, insert, delete on oversight.body_name, oversight.representative, oversight.priority, oversight.part to ${app};
grant update on oversight.priority to ${app};
grant select, insert on oversight.happening to ${app};
