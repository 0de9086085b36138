-- With whom a record was checked last: who answered, or what was found.
alter table directory.service add column checked_with text not null default '';

-- What somebody wants pages to show of a service. It holds nowhere until another one has confirmed it: every page reads
-- directory.service alone.
create table directory.service_ask (
    id uuid primary key,
    service uuid not null references directory.service,
    state text not null default 'WAITING' check (state in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'OVERTAKEN', 'HIDDEN')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- Who answered when it was confirmed, or why it was refused.
    found text not null default '',
    check ((state = 'WAITING') = (decided_at is null)),
    check (state not in ('CONFIRMED', 'REFUSED') or (decided_by is not null and decided_by <> asked_by and found <> ''))
);
create unique index service_ask_waits on directory.service_ask (service) where state = 'WAITING';
create index service_ask_decided on directory.service_ask (decided_at);
comment on table directory.service_ask is 'no-content: that a change of a public service waits for a second person; workers by identifier';

-- The record as it was found, and as it shall be.
create table directory.ask_side (
    ask uuid not null references directory.service_ask,
    side text not null check (side in ('BEFORE', 'WANTED')),
    id uuid not null,
    purpose text not null,
    name text not null,
    number text not null,
    callable boolean not null,
    hours text not null,
    languages text not null,
    cost text not null,
    website text not null,
    who_for text not null,
    audience text not null,
    source text not null,
    standing text not null,
    owner text not null,
    note text not null,
    checked_on date,
    shown boolean not null,
    version bigint not null,
    primary key (ask, side)
);
comment on table directory.ask_side is 'no-content: public services and their public numbers, before and after';

-- Who has looked at what became of it, so that home pages stop telling them.
create table directory.ask_seen (
    ask uuid not null references directory.service_ask,
    worker uuid not null,
    primary key (ask, worker)
);
comment on table directory.ask_seen is 'no-content: which worker has looked at which change';

-- What was asked for is never changed: it is decided once, and asked anew.
create function directory.keep_ask() returns trigger language plpgsql as $$
begin
    if old.state <> 'WAITING' then
        raise exception 'a change that was decided stays as it is';
    end if;
    return new;
end
$$;
create trigger service_ask_keep before update on directory.service_ask
    for each row execute function directory.keep_ask();

grant select, insert on directory.service_ask, directory.ask_side, directory.ask_seen to ${app};
grant update (state, decided_by, decided_at, found) on directory.service_ask to ${app};
