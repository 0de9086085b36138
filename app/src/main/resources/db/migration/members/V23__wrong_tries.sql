-- How often somebody typed a wrong password or code in a worker's name, until the worker has looked: by browser in which they are
-- known, else all together. Addresses that nobody has are counted too, all under one number that is nobody's, so that a try takes
-- the same time for them.
create table members.wrong_tries (
    person uuid not null,
    browser uuid not null,
    passwords int not null,
    codes int not null,
    last_at timestamptz not null,
    primary key (person, browser)
);
comment on table members.wrong_tries is 'no-content: how many wrong tries there were at whose sign-in';
alter table members.wrong_tries enable row level security;
alter table members.wrong_tries force row level security;
create policy workers_and_tasks on members.wrong_tries
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert, update, delete on members.wrong_tries to ${app};
