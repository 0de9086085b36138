-- The strategy as a living plan: bodies, strategies with their priorities, actions, and what the published text left open.
-- Nobody who needs help is in it. Workers are named by their identifiers alone.
create table strategy.body (
    id uuid primary key,
    kind text not null
        check (kind in ('BOARD', 'PARTNERSHIP', 'ORGANISATION', 'COMMITTEE', 'REGIONAL', 'NATIONAL')),
    ended_on date,
    successor uuid references strategy.body,
    version bigint not null default 0,
    -- What took its place is said of what has ended, and is something else.
    check (successor is null or (ended_on is not null and successor <> id))
);
comment on table strategy.body is 'no-content: boards and organisations of the partnership; nobody is in it';

-- The first is its name, the others are aliases. No two bodies share any, so that searching finds one.
create table strategy.body_name (
    body uuid not null references strategy.body,
    place int not null check (place >= 0),
    name text not null check (name <> ''),
    primary key (body, place)
);
create unique index body_name_one on strategy.body_name (lower(name));
comment on table strategy.body_name is 'no-content: names of boards and organisations; nobody is in it';

create table strategy.representative (
    body uuid not null references strategy.body,
    place int not null check (place >= 0),
    post text not null check (post <> ''),
    worker uuid,
    primary key (body, place)
);
comment on table strategy.representative is 'no-content: posts, and workers by identifier; nobody who needs help is in it';

create table strategy.strategy (
    id uuid primary key,
    title text not null check (title <> ''),
    begins date not null,
    years int not null check (years between 1 and 10),
    state text not null check (state in ('DRAFT', 'IN_FORCE', 'CLOSED')),
    owner uuid references strategy.body,
    review date,
    predecessor uuid references strategy.strategy,
    related text[] not null default '{}',
    version bigint not null default 0
);
create unique index strategy_one_in_force on strategy.strategy ((true)) where state = 'IN_FORCE';
comment on table strategy.strategy is 'no-content: what the partnership published; nobody is in it';

create table strategy.priority (
    strategy uuid not null references strategy.strategy,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    primary key (strategy, number)
);
comment on table strategy.priority is 'no-content: priorities of a strategy; nobody is in it';

create table strategy.plan_action (
    id uuid primary key,
    strategy uuid not null references strategy.strategy,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    about text not null default '',
    priority int not null,
    strands text[] not null check (cardinality(strands) > 0),
    years int[] not null check (cardinality(years) > 0),
    tags text[] not null default '{}',
    owner uuid references strategy.body,
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
    foreign key (strategy, priority) references strategy.priority,
    check (due is null or starts is null or starts <= due),
    -- What came of it is said with words and a day, or not at all.
    check ((outcome = 'UNKNOWN') = (outcome_words is null) and (outcome = 'UNKNOWN') = (outcome_on is null))
);
create index plan_action_lead on strategy.plan_action (lead) where lead is not null;
comment on table strategy.plan_action is 'no-content: what bodies set out to do; workers by identifier; nobody who needs help is in it';

create table strategy.part (
    action uuid not null references strategy.plan_action,
    body uuid not null references strategy.body,
    kind text not null check (kind in ('OVERSEES', 'TAKES_PART')),
    primary key (action, body, kind)
);
create index part_body on strategy.part (body, kind);
comment on table strategy.part is 'no-content: which body has a part in which action; nobody is in it';

-- What became of an action, oldest first. Only ever added to.
create table strategy.happening (
    id uuid primary key,
    action uuid not null references strategy.plan_action,
    at timestamptz not null,
    -- Null for what came with the platform.
    by_worker uuid,
    kind text not null,
    from_words text not null default '',
    to_words text not null default '',
    reason text not null default ''
);
create index happening_action on strategy.happening (action, at);
comment on table strategy.happening is 'no-content: what became of an action; workers by identifier; nobody who needs help is in it';

create table strategy.gap (
    id uuid primary key,
    strategy uuid not null references strategy.strategy,
    number int not null,
    title text not null,
    words text not null,
    answered_by uuid references strategy.plan_action,
    answer text not null default '',
    version bigint not null default 0,
    unique (strategy, number)
);
comment on table strategy.gap is 'no-content: what a published strategy left open; nobody is in it';

grant usage on schema strategy to ${app};
grant select, insert, update on strategy.body, strategy.strategy, strategy.plan_action, strategy.gap to ${app};
grant select, insert, delete on strategy.body_name, strategy.representative, strategy.priority, strategy.part to ${app};
grant update on strategy.priority to ${app};
grant select, insert on strategy.happening to ${app};
