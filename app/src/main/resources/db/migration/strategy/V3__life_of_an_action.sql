-- The life of an action: milestones, what it waits for, what somebody says of it, what shows that it is done.
create table strategy.milestone (
    id uuid primary key,
    action uuid not null references strategy.plan_action,
    title text not null check (title <> ''),
    due date not null,
    done_on date,
    version bigint not null default 0
);
create index milestone_action on strategy.milestone (action, due);
comment on table strategy.milestone is 'no-content: steps of an action; nobody who needs help is in it';

create table strategy.need (
    action uuid not null references strategy.plan_action,
    needs uuid not null references strategy.plan_action,
    primary key (action, needs),
    check (action <> needs)
);
comment on table strategy.need is 'no-content: which action waits for which; nobody is in it';

-- What somebody says of an action now; gone once they take it back. What was said stays in its standings.
create table strategy.word (
    action uuid primary key references strategy.plan_action,
    standing text not null check (standing in ('AMBER', 'RED')),
    reason text not null check (reason <> ''),
    recovery text not null check (recovery <> ''),
    by_worker uuid not null,
    at timestamptz not null
);
comment on table strategy.word is 'no-content: why an action is at risk; workers by identifier; nobody who needs help is in it';

-- How an action stood, from when on, by whose word or by which rule. Only ever added to.
create table strategy.standing (
    id uuid primary key,
    action uuid not null references strategy.plan_action,
    at timestamptz not null,
    standing text not null,
    rule text not null,
    -- Null when a rule alone says it.
    by_worker uuid,
    reason text not null default '',
    recovery text not null default ''
);
create index standing_action on strategy.standing (action, at desc, id desc);
comment on table strategy.standing is 'no-content: how actions stood; workers by identifier; nobody who needs help is in it';

create table strategy.evidence (
    id uuid primary key,
    action uuid not null references strategy.plan_action,
    kind text not null check (kind in ('MEASURE', 'DOCUMENT', 'WORDS')),
    -- Code and period of an indicator, or title and reference of a document, or words.
    title text not null check (title <> ''),
    reference text not null default '',
    -- Whether it shows that the action is done, or a part of the way.
    completes boolean not null,
    added_by uuid not null,
    added_at timestamptz not null,
    -- Who answered for the action when it was added: they never look at it, whatever they answer for later.
    barred uuid[] not null,
    verdict text check (verdict in ('ACCEPTED', 'SENT_BACK')),
    reason text,
    reviewed_by uuid,
    reviewed_at timestamptz,
    check ((verdict is null) = (reviewed_by is null) and (verdict is null) = (reviewed_at is null)),
    check ((verdict is null) = (reason is null)),
    -- Nobody looks at their own.
    check (reviewed_by is null or reviewed_by <> added_by)
);
create index evidence_action on strategy.evidence (action, added_at);
create index evidence_waits on strategy.evidence (added_at) where verdict is null;
comment on table strategy.evidence is 'no-content: what shows that an action is done; workers by identifier; nobody who needs help is in it';

grant select, insert, update on strategy.milestone, strategy.evidence, strategy.word to ${app};
grant select, insert, delete on strategy.need to ${app};
grant delete on strategy.word to ${app};
grant select, insert on strategy.standing to ${app};
