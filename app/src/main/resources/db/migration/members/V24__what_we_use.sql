-- What the partnership uses. A capability without a row is on, so that an installation that was there before loses nothing. Nobody
-- and everybody may read it: the public pages of what is switched off are gone too.
create table members.capability (
    key text primary key check (key ~ '^[A-Z][A-Z_]{1,39}$'),
    is_on boolean not null,
    switched_by uuid references members.person,
    switched_at timestamptz,
    hours numeric(5, 1) check (hours between 0 and 400),
    version bigint not null,
    check ((switched_by is null) = (switched_at is null))
);
comment on table members.capability is 'no-content: what the partnership uses, and who switched it';
alter table members.capability enable row level security;
alter table members.capability force row level security;
create policy everybody_reads on members.capability for select using (true);
create policy workers_and_tasks_write on members.capability for insert
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
create policy workers_and_tasks_change on members.capability for update
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.capability to ${app};

-- How large the partnership is, as somebody answered at the first start or later. There is one row.
create table members.partnership_size (
    only_row boolean primary key default true check (only_row),
    referrals int not null check (referrals between 0 and 100000),
    boards int not null check (boards between 0 and 100),
    hours int not null check (hours between 0 and 10000),
    wanted text[] not null,
    second_person uuid references members.person,
    size text not null check (size in ('SMALL', 'MIDDLE', 'LARGE')),
    said_by uuid not null references members.person,
    said_at timestamptz not null,
    version bigint not null
);
comment on table members.partnership_size is 'no-content: how many referrals, boards and hours there are, and which worker stands in';
alter table members.partnership_size enable row level security;
alter table members.partnership_size force row level security;
create policy workers_and_tasks on members.partnership_size
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.partnership_size to ${app};
