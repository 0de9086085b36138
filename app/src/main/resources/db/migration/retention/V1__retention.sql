-- How long records are kept, what holds them beyond that, and how they go: two people agree, a window passes, keys are
-- deleted. In the clear stand codes, dates and identifiers; reasons are sealed.

-- How long a class of record is kept: dated, never changed, the newest version counts. A row without an organisation is
-- the one the platform ships with, and is marked until a data protection officer has set their own.
create table retention.rule (
    id uuid primary key,
    organisation uuid,
    record_class text not null,
    version int not null check (version >= 0),
    months int not null check (months between 0 and 1200),
    -- Not before the youngest has this birthday; null where age does not matter.
    birthday int check (birthday between 18 and 100),
    doing text not null check (doing in ('DISPOSE', 'REVIEW')),
    notice_days int not null check (notice_days between 0 and 365),
    -- More than this share of all records of the class at once is taken for a mistake, in per cent.
    most_percent int not null check (most_percent between 1 and 100),
    source text not null,
    to_be_confirmed boolean not null,
    set_by uuid,
    set_at timestamptz not null
);
create unique index rule_version on retention.rule
    (coalesce(organisation, '00000000-0000-0000-0000-000000000000'), record_class, version);
comment on table retention.rule is 'no-content: how long classes of record are kept, and who set it';

insert into retention.rule (id, record_class, version, months, birthday, doing, notice_days, most_percent, source,
    to_be_confirmed, set_at) values
    ('019ac100-0000-7000-8000-000000000001', 'ADULT_CASE', 0, 96, null, 'DISPOSE', 28, 5, 'Shipped as a starting point: eight years after closing is common for adult safeguarding. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000002', 'CHILD_CASE', 0, 96, 25, 'DISPOSE', 28, 5, 'Shipped as a starting point: the 25th birthday is common for children''s records, and some are kept far longer. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000003', 'CONCERN', 0, 24, null, 'DISPOSE', 14, 5, 'Shipped as a starting point: two years after a concern is finished, unless it became a case. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000004', 'NAMELESS_CONCERN', 0, 12, null, 'DISPOSE', 14, 5, 'Shipped as a starting point: twelve months after a concern is finished, unless it became a case. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000005', 'DRAFT', 0, 3, null, 'DISPOSE', 7, 20, 'Shipped as a starting point: three months untouched. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000006', 'ENDED_SHARE', 0, 12, null, 'DISPOSE', 14, 20, 'Shipped as a starting point: the words go a year after the share ended. That it was stays with the case. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000007', 'SUPERVISION_NOTE', 0, 72, null, 'REVIEW', 28, 5, 'Shipped as a starting point: six years. Rules for staff records decide.', true, '2026-11-27T00:00:00Z'),
    ('019ac100-0000-7000-8000-000000000008', 'CASE_EXPORT', 0, 24, null, 'DISPOSE', 14, 20, 'Shipped as a starting point: the report of an export is kept for two years; its file for one day. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z');

-- Nothing under a hold is disposed of, whatever a rule says.
create table retention.hold (
    id uuid primary key,
    -- The case, the person or the concern; in another schema, so there is no foreign key.
    object uuid not null,
    object_kind text not null check (object_kind in ('CASE', 'PERSON', 'CONCERN')),
    -- Where its page is: the case of a person.
    home uuid not null,
    organisation uuid not null,
    -- Sealed for the object.
    reason bytea not null,
    review_on date not null,
    placed_by uuid not null,
    placed_at timestamptz not null,
    lift_reason bytea,
    lifted_by uuid,
    lifted_at timestamptz,
    version bigint not null default 0,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create index hold_object on retention.hold (object);
create index hold_home on retention.hold (home, placed_at);
create index hold_review on retention.hold (review_on) where lifted_at is null;
alter table retention.hold enable row level security;
alter table retention.hold force row level security;
create policy whoever_sees_what_is_held on retention.hold
    using (members.may_see(object) and members.may_see(home))
    with check (members.may_see(object) and members.may_see(home));

-- A disposal from the first look to its end. Who agreed stands here; what is concerned lies in disposal_record until it
-- is gone.
create table retention.disposal (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    kind text not null check (kind in ('BY_RULE', 'ERASURE')),
    state text not null,
    prepared_by uuid not null,
    prepared_at timestamptz not null,
    first_by uuid,
    first_at timestamptz,
    second_by uuid,
    second_at timestamptz,
    -- Nothing goes before this day.
    from_day date,
    ended_at timestamptz,
    -- Why so many are right, and why it was called off; sealed for the disposal.
    explanation bytea,
    explained_by uuid,
    called_off bytea,
    version bigint not null default 0,
    check (second_by is null or (first_by is not null and second_by <> first_by)),
    check (state not in ('ANNOUNCED', 'DISPOSING', 'DONE') or (second_by is not null and from_day is not null))
);
create unique index disposal_one_by_rule on retention.disposal (organisation)
    where kind = 'BY_RULE' and state not in ('DONE', 'CALLED_OFF');
create index disposal_list on retention.disposal (organisation, prepared_at desc);

-- What a disposal counted, class by class, under which version of the rule.
create table retention.disposal_line (
    disposal uuid not null references retention.disposal,
    record_class text not null,
    rule uuid references retention.rule,
    rule_version int,
    kept int not null,
    due int not null,
    held int not null,
    open int not null,
    to_review int not null,
    too_many boolean not null,
    disposed int not null default 0,
    passed_over int not null default 0,
    primary key (disposal, record_class)
);

-- Which records are meant. A row goes with its record, so that nothing here leads to anybody afterwards.
create table retention.disposal_record (
    disposal uuid not null references retention.disposal,
    record_class text not null,
    object uuid not null,
    state text not null check (state in ('DUE', 'HELD', 'OPEN', 'REVIEW')),
    primary key (disposal, object)
);
create index disposal_record_object on retention.disposal_record (object);

-- What is left of what is gone: how many of which class, when, by which rule, and who agreed. No name, nothing that leads
-- to anybody.
create table retention.tombstone (
    id uuid primary key,
    disposal uuid not null references retention.disposal,
    reference text not null,
    organisation uuid not null,
    kind text not null,
    record_class text not null,
    rule_version int,
    months int,
    birthday int,
    source text,
    prepared_by uuid not null,
    first_by uuid not null,
    second_by uuid not null,
    disposed int not null check (disposed > 0),
    first_gone_at timestamptz not null,
    last_gone_at timestamptz not null,
    unique (disposal, record_class),
    check (first_by <> second_by)
);
create index tombstone_list on retention.tombstone (organisation, first_gone_at desc);

do $$
declare
    content record;
begin
    for content in select * from (values
        ('disposal', 'id'), ('disposal_line', 'disposal'), ('tombstone', 'disposal')
    ) as list (name, object)
    loop
        execute format('alter table retention.%I enable row level security', content.name);
        execute format('alter table retention.%I force row level security', content.name);
        execute format('create policy whoever_sees_the_disposal on retention.%I'
            ' using (members.may_see(%I)) with check (members.may_see(%I))', content.name, content.object, content.object);
    end loop;
end $$;
-- Which record is meant is for those who may see that record; whoever prepares writes more than they read.
alter table retention.disposal_record enable row level security;
alter table retention.disposal_record force row level security;
create policy whoever_sees_the_record on retention.disposal_record for select
    using (members.may_see(object) and members.may_see(disposal));
create policy whoever_prepares on retention.disposal_record for insert with check (members.may_see(disposal));
create policy the_program_holds_it on retention.disposal_record for update using (members.acting_as_task());
create policy the_program_settles_it on retention.disposal_record for delete using (members.acting_as_task());

grant usage on schema retention to ${app};
grant select, insert on retention.rule to ${app};
grant select, insert, update on retention.hold, retention.disposal, retention.disposal_line, retention.tombstone to ${app};
grant select, insert, delete on retention.disposal_record to ${app};
-- Held while it is decided, so that two rounds never decide the same one.
grant update (state) on retention.disposal_record to ${app};

-- Holds go with what they held. The program itself disposes and nobody else.
create function retention.dispose_of(wanted uuid[]) returns void
    language plpgsql security definer set search_path = retention, pg_temp as $$
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from retention.hold where object = any (wanted) or home = any (wanted);
    delete from retention.disposal_record where object = any (wanted);
end $$;
revoke execute on function retention.dispose_of(uuid[]) from public;
grant execute on function retention.dispose_of(uuid[]) to ${app};
