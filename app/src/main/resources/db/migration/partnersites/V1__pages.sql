-- Pages of partners that should carry our words, and what was found on them. Of a page nothing is kept but that: no text, no
-- other number than one that is nearly a helpline's.
create table partnersites.site_page (
    id uuid primary key,
    organisation uuid not null,
    address text not null check (length(address) between 10 and 500),
    expects text[] not null check (cardinality(expects) > 0 and expects <@ array['HELPLINE', 'DATE', 'LINK_BACK', 'EMBED']),
    -- False once it was taken away.
    listed boolean not null default true,
    -- The partner said that it is mended by then.
    promised date,
    added_by uuid not null,
    added_at timestamptz not null,
    version bigint not null default 0,
    -- Somebody wants it looked at now; whoever looks holds it until then.
    asked_at timestamptz,
    held_until timestamptz,
    -- What was found last; all null before the first look.
    checked_at timestamptz,
    reached text,
    helpline text,
    dated text,
    link_back text,
    embed text,
    changed_on date,
    -- Kind, what is written, what is meant.
    near text[] not null default '{}' check (cardinality(near) <= 8),
    since timestamptz,
    -- Looks one after the other that found something wrong, and the last one that counted for this.
    wrong_runs int not null default 0 check (wrong_runs >= 0),
    counted_at timestamptz,
    -- What the ledger was told of it, and of which month, so that exactly that can be taken back.
    told_month date,
    told_right boolean,
    check ((checked_at is null) = (reached is null)),
    check ((reached is null) = (helpline is null) and (reached is null) = (dated is null)
        and (reached is null) = (link_back is null) and (reached is null) = (embed is null)
        and (reached is null) = (since is null)),
    check ((told_month is null) = (told_right is null))
);
create unique index site_page_address on partnersites.site_page (address) where listed;
create index site_page_organisation on partnersites.site_page (organisation);
comment on table partnersites.site_page is 'no-content: addresses of public pages of organisations, and how they stood';

-- How a page stood before; a line only where something changed.
create table partnersites.page_turn (
    id uuid primary key,
    page uuid not null references partnersites.site_page,
    at timestamptz not null,
    reached text not null,
    helpline text not null,
    dated text not null,
    link_back text not null,
    embed text not null,
    near int not null
);
create index page_turn_page on partnersites.page_turn (page, at desc);
comment on table partnersites.page_turn is 'no-content: how public pages of organisations stood';

-- Whose pages are not looked at for now.
create table partnersites.paused_partner (
    organisation uuid primary key,
    paused boolean not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
comment on table partnersites.paused_partner is 'no-content: organisations, and identifiers of workers';

alter table partnersites.site_page enable row level security;
alter table partnersites.site_page force row level security;
create policy workers_and_tasks on partnersites.site_page
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
alter table partnersites.page_turn enable row level security;
alter table partnersites.page_turn force row level security;
create policy workers_and_tasks on partnersites.page_turn
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
alter table partnersites.paused_partner enable row level security;
alter table partnersites.paused_partner force row level security;
create policy workers_and_tasks on partnersites.paused_partner
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));

grant usage on schema partnersites to ${app};
grant select, insert, update on partnersites.site_page, partnersites.paused_partner to ${app};
grant select, insert on partnersites.page_turn to ${app};
