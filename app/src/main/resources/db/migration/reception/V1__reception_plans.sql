-- Plans for receiving people whom an operation may meet. That there is an operation, where and when is what nobody else may
-- hear of: only workers of the organisation that plans it, and of those that it asked, see a row. Names, places and words are
-- sealed.
create table reception.plan (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'HELD', 'CANCELLED')),
    day date not null,
    -- How many people may be met, at most.
    expected int not null check (expected between 1 and 500),
    children text not null check (children in ('YES', 'NO', 'NOT_KNOWN')),
    languages text[] not null default '{}',
    partners uuid[] not null default '{}',
    content bytea not null,
    -- What came of it, in numbers and words.
    outcome bytea,
    planned_by uuid,
    planned_at timestamptz not null,
    proposed_by uuid,
    approved_by uuid,
    approved_at timestamptz,
    version bigint not null default 0,
    check ((state in ('APPROVED', 'HELD')) = (approved_by is not null and approved_at is not null) or state = 'CANCELLED')
);
create index plan_day on reception.plan (day desc);

-- What is there on the day: a place to go, an interpreter, health cover and so on.
create table reception.provision (
    id uuid primary key,
    plan uuid not null references reception.plan,
    kind text not null,
    -- For how many; places only.
    people int check (people between 1 and 500),
    -- Of an interpreter.
    language text,
    confirmed boolean not null,
    content bytea not null,
    version bigint not null default 0
);
create index provision_plan on reception.provision (plan);

do $$
declare
    content text;
begin
    foreach content in array array['plan', 'provision']
    loop
        execute format('alter table reception.%I enable row level security', content);
        execute format('alter table reception.%I force row level security', content);
    end loop;
end $$;
create policy whoever_is_asked on reception.plan
    using (members.may_see(id)) with check (members.may_see(id));
create policy whoever_is_asked on reception.provision
    using (members.may_see(plan)) with check (members.may_see(plan));

grant usage on schema reception to ${app};
grant select, insert, update on reception.plan to ${app};
grant select, insert, update, delete on reception.provision to ${app};
