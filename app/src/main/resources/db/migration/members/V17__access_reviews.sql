-- When a worker last came in: the day alone, so that an account that nobody uses is seen.
create table members.last_in (
    person uuid primary key references members.person,
    on_day date not null
);
comment on table members.last_in is 'no-content: an identifier and a day';
alter table members.last_in enable row level security;
alter table members.last_in force row level security;
create policy workers_and_tasks on members.last_in
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.last_in to ${app};

-- Somebody in charge of a place looks at who has an account there and signs it off.
create table members.access_review (
    id uuid primary key,
    organisation uuid not null references members.organisation,
    begun_by uuid not null references members.person,
    begun_at timestamptz not null,
    signed_by uuid references members.person,
    signed_at timestamptz,
    check ((signed_by is null) = (signed_at is null))
);
create unique index access_review_open on members.access_review (organisation) where signed_at is null;
create index access_review_signed on members.access_review (organisation, signed_at);
comment on table members.access_review is 'no-content: identifiers and moments';
alter table members.access_review enable row level security;
alter table members.access_review force row level security;
create policy workers_and_tasks on members.access_review
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.access_review to ${app};

-- What was said of each account, and the roles that it had then. Nobody answers for themselves.
create table members.access_answer (
    review uuid not null references members.access_review,
    person uuid not null references members.person,
    roles text not null,
    answer text not null check (answer in ('KEEPS', 'CHANGE', 'LEFT')),
    by uuid not null references members.person,
    at timestamptz not null,
    primary key (review, person),
    check (by <> person)
);
comment on table members.access_answer is 'no-content: roles of workers';
alter table members.access_answer enable row level security;
alter table members.access_answer force row level security;
create policy workers_and_tasks on members.access_answer
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update on members.access_answer to ${app};
