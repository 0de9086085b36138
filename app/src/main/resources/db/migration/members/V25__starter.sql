-- What the platform brought of the place that it was first made for, taken out at the first start of another partnership and kept
-- beside, so that its administrator can begin with it.
create table members.starter (
    only_row boolean primary key default true check (only_row),
    content text not null,
    taken_at timestamptz not null
);
comment on table members.starter is 'no-content: a published strategy and public numbers; nobody is in it';
alter table members.starter enable row level security;
alter table members.starter force row level security;
create policy tasks on members.starter
    using (coalesce(current_setting('lodestar.kind', true), '') = 'TASK')
    with check (coalesce(current_setting('lodestar.kind', true), '') = 'TASK');
grant select, insert, delete on members.starter to ${app};
