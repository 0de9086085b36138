-- With which signatures a file was looked at last; when newer ones come, what was clean is looked at again.
alter table files.attachment
    add column signatures int not null default 0 check (signatures >= 0),
    -- Since when it is known to be infected, and how that was found.
    add column found_at timestamptz,
    add column found text check (found in ('ON_ARRIVAL', 'AFTER_WAITING', 'BY_NEWER_SIGNATURES')),
    add check ((found_at is null) = (found is null)),
    add check (found is null or scan = 'INFECTED');
update files.attachment set found_at = coalesce(scanned_at, received_at), found = 'ON_ARRIVAL' where scan = 'INFECTED';
create index attachment_clean on files.attachment (received_at desc, signatures) where scan = 'CLEAN';
create index attachment_found on files.attachment (found_at desc) where found_at is not null;

-- What the scanner said of itself last; the same for all nodes, and still there after a start.
create table files.scanner (
    one boolean primary key default true check (one),
    engine text not null default '',
    signatures int not null default 0,
    signatures_on date,
    -- When these signatures were first seen: what came in before was looked at with older ones.
    since timestamptz,
    answered_at timestamptz
);
comment on table files.scanner is 'no-content: version and times of the virus scanner';
insert into files.scanner default values;

-- Until when a worker's draft holds it, which outlives a session: the sweep leaves it until then.
alter table files.upload add column held_until timestamptz;

-- Whoever found something shut it for good: no later look opens it.
create function files.keep_infected() returns trigger language plpgsql as $$
begin
    if old.scan = 'INFECTED' and new.scan <> 'INFECTED' then
        raise exception 'An infected file stays shut';
    end if;
    return new;
end $$;
create trigger attachment_keep_infected before update on files.attachment
    for each row execute function files.keep_infected();

create or replace function files.keep_locked() returns trigger language plpgsql as $$
begin
    if old.locked_at is not null and (
        (to_jsonb(new) - array['handed_at', 'handed_by', 'handed_reference', 'scan', 'scanned_at', 'signatures',
            'found_at', 'found'])
        is distinct from
        (to_jsonb(old) - array['handed_at', 'handed_by', 'handed_reference', 'scan', 'scanned_at', 'signatures',
            'found_at', 'found'])) then
        raise exception 'A locked file is preserved as it is';
    end if;
    return new;
end $$;

grant select, update on files.scanner to ${app};
grant update (signatures, found_at, found) on files.attachment to ${app};
