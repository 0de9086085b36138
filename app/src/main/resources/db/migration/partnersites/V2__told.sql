-- When somebody told a partner last what is to be mended, so that its line on the home of editors can rest for some days.
create table partnersites.partner_told (
    organisation uuid primary key,
    told_by uuid not null,
    told_at timestamptz not null
);
comment on table partnersites.partner_told is 'no-content: organisations, days and identifiers of workers';

alter table partnersites.partner_told enable row level security;
alter table partnersites.partner_told force row level security;
create policy workers_and_tasks on partnersites.partner_told
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));

grant select, insert, update on partnersites.partner_told to ${app};
