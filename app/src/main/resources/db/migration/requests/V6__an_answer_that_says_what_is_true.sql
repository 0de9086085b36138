-- What an answer of a few people, of parts that were asked for, and of what was turned needs beside the request, whose table comes from another room
-- and, on a new platform, after this one.

-- That a letter which tells of so few that somebody could be known is read by a second person before it leaves.
create table requests.letter_reading (
    -- Of the request.
    id uuid primary key,
    organisation uuid not null,
    -- A keyed hash of the words that were written: others were not read.
    keyed bytea not null,
    written_by uuid not null,
    read_by uuid,
    read_at timestamptz,
    -- Why it was sent back, sealed; null where it may leave.
    back bytea,
    check ((read_by is null) = (read_at is null) and (back is null or read_by is not null))
);
alter table requests.letter_reading enable row level security;
alter table requests.letter_reading force row level security;
create policy whoever_sees_the_object on requests.letter_reading
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.letter_reading to ${app};

-- What was said of parts that were asked for and do not stand in the table.
create table requests.said_part (
    -- Of the request.
    id uuid not null,
    part text not null,
    -- NOT_HELD: not even in files. BESIDE: it is with the letter in another way.
    said text not null check (said in ('NOT_HELD', 'BESIDE')),
    primary key (id, part)
);
comment on table requests.said_part is 'no-content: by what figures are divided, and whether that is held';
alter table requests.said_part enable row level security;
alter table requests.said_part force row level security;
create policy whoever_sees_the_object on requests.said_part
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.said_part to ${app};

-- Why another look ended as it did, and why something was turned back.
create table requests.reason (
    id uuid primary key,
    request uuid not null,
    event text not null check (event in ('DECIDE', 'NOT_OWN')),
    worker uuid not null,
    at timestamptz not null,
    words bytea not null
);
create index reason_of on requests.reason (request, at);
alter table requests.reason enable row level security;
alter table requests.reason force row level security;
create policy whoever_sees_the_object on requests.reason
    using (members.may_see(request)) with check (members.may_see(request));
grant select, insert on requests.reason to ${app};

create or replace function requests.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = requests, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from information_request
        where id = wanted and state in ('ANSWERED', 'REVIEWED', 'WITHDRAWN') returning id into found;
    if found is null then
        return '{}';
    end if;
    delete from disclosure_draft where id = found;
    delete from weighing where id = found;
    delete from hand where id = found;
    delete from longer where id = found;
    delete from correction where request = found;
    delete from table_wanted where id = found;
    delete from likeness where id = found;
    delete from own_data where id = found;
    delete from part where request = found;
    delete from letter_reading where id = found;
    delete from said_part where id = found;
    delete from reason where request = found;
    return array['DATA_REQUEST:' || wanted];
end $$;
