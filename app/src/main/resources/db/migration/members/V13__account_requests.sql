-- Since when two administrators have looked after this installation. From then on two hands are asked for, for good.
create table members.two_hands (
    id smallint primary key default 1 check (id = 1),
    second uuid not null references members.person,
    since timestamptz not null
);
comment on table members.two_hands is 'no-content: an identifier and a moment';
alter table members.two_hands enable row level security;
alter table members.two_hands force row level security;
create policy workers_and_tasks on members.two_hands
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
grant select, insert on members.two_hands to ${app};

-- In which e-mail domains the mailbox of a worker is known to be their own; the platform administrator says so.
alter table members.organisation add column mail_domains text not null default '';

-- What an administrator asks for about somebody's account: joining, a reset, a change that opens content. Seen by who
-- asked, who may agree, the worker, and those who were told.
create table members.account_request (
    id uuid primary key,
    person uuid not null references members.person,
    kind text not null check (kind in ('INVITE', 'RESET', 'CHANGE')),
    asked_by uuid references members.person,
    asked_at timestamptz not null,
    alone boolean not null,
    roles text not null,
    display_name text,
    email text,
    post text,
    organisation uuid,
    person_version bigint,
    state text not null,
    decided_by uuid references members.person,
    decided_at timestamptz,
    waits_until timestamptz not null,
    way text not null check (way in ('LETTER', 'SHEET', 'NONE')),
    sheet_by uuid,
    piece_by uuid,
    piece bytea,
    wrong_pieces int not null default 0,
    used_at timestamptz,
    version bigint not null default 0,
    check (state <> 'AGREED' or decided_by is null or (decided_by <> asked_by and decided_by <> person)),
    check (sheet_by is null or piece_by is null or alone or sheet_by <> piece_by),
    check ((kind = 'CHANGE') = (person_version is not null))
);
create index account_request_person on members.account_request (person, asked_at);
create index account_request_open on members.account_request (waits_until) where used_at is null;
comment on table members.account_request is 'no-content: workers of partner bodies, never people we protect';
alter table members.account_request enable row level security;
alter table members.account_request force row level security;
create policy whoever_it_concerns on members.account_request
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update on members.account_request to ${app};

-- Whom something about an account was told, and whether they have looked.
create table members.told (
    request uuid not null references members.account_request,
    person uuid not null references members.person,
    at timestamptz not null,
    seen_at timestamptz,
    primary key (request, person)
);
create index told_person on members.told (person) where seen_at is null;
comment on table members.told is 'no-content: identifiers';
alter table members.told enable row level security;
alter table members.told force row level security;
create policy whoever_it_concerns on members.told
    using (members.may_see(request)) with check (members.may_see(request));
grant select, insert, update on members.told to ${app};

-- A link on a sheet opens only with the second piece of its request.
alter table members.invitation
    add column request uuid,
    add column sheet boolean not null default false,
    add constraint invitation_sheet check (not sheet or request is not null);
