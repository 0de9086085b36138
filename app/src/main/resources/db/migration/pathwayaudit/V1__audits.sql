-- Pathway audits of an organisation. What is written about a case is sealed and seen by who sees the person; verdicts
-- are codes without a name and are seen by who sees the audit, so that rates are the same for all of them.
create table pathwayaudit.audit (
    id uuid primary key,
    organisation uuid not null,
    population text not null check (population in ('OPEN', 'CLOSED', 'BOTH')),
    -- The same seed over the same cases draws the same sample.
    seed bigint not null,
    threshold int not null check (threshold between 1 and 100),
    state text not null check (state in ('RUNNING', 'CLOSED')),
    begun_by uuid not null,
    begun_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null default 0,
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index audit_newest on pathwayaudit.audit (begun_at desc);

create table pathwayaudit.sheet (
    id uuid primary key,
    audit uuid not null references pathwayaudit.audit,
    number int not null,
    -- Both live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    judged_by uuid,
    judged_at timestamptz,
    version bigint not null default 0,
    unique (audit, number),
    unique (audit, person)
);

create table pathwayaudit.verdict (
    audit uuid not null references pathwayaudit.audit,
    sheet uuid not null,
    step text not null,
    verdict text not null check (verdict in ('PASS', 'FAIL', 'NOT_APPLICABLE')),
    due_in int,
    settled_in int,
    primary key (sheet, step)
);
create index verdict_audit on pathwayaudit.verdict (audit, step);

create table pathwayaudit.remark (
    id uuid primary key,
    sheet uuid not null references pathwayaudit.sheet,
    case_file uuid not null,
    person uuid not null,
    step text not null,
    words bytea not null,
    unique (sheet, step)
);

create table pathwayaudit.walk_through (
    id uuid primary key,
    audit uuid not null references pathwayaudit.audit,
    kind text not null check (kind in ('QUIZ', 'MYSTERY')),
    held_on date not null,
    asked int not null check (asked > 0),
    well int not null check (well between 0 and asked),
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
create index walk_through_audit on pathwayaudit.walk_through (audit, held_on);

create table pathwayaudit.improvement (
    id uuid primary key,
    audit uuid not null references pathwayaudit.audit,
    step text not null,
    passed int not null,
    judged int not null,
    owner uuid not null,
    due date not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    settled_at timestamptz,
    version bigint not null default 0,
    unique (audit, step),
    check ((state = 'OPEN') = (settled_at is null))
);

do $$
declare
    content record;
begin
    for content in select * from (values
        ('audit', 'members.may_see(id)'),
        ('verdict', 'members.may_see(audit)'),
        ('walk_through', 'members.may_see(audit)'),
        ('improvement', 'members.may_see(audit)'),
        ('sheet', 'members.may_see(audit) and members.may_see(person)'),
        ('remark', 'members.may_see(person)')
    ) as list (name, condition)
    loop
        execute format('alter table pathwayaudit.%I enable row level security', content.name);
        execute format('alter table pathwayaudit.%I force row level security', content.name);
        execute format('create policy whoever_sees_the_object on pathwayaudit.%I using (%s) with check (%s)',
            content.name, content.condition, content.condition);
    end loop;
end $$;

grant usage on schema pathwayaudit to ${app};
grant select, insert, update on pathwayaudit.audit, pathwayaudit.sheet, pathwayaudit.improvement to ${app};
grant select, insert, update, delete on pathwayaudit.verdict, pathwayaudit.remark to ${app};
grant select, insert on pathwayaudit.walk_through to ${app};
