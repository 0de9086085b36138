-- Whoever wrote or sent an answer does not look at it again, and the letter says who did. It stands beside the request, whose table comes
-- from another room and, on a new platform, after this one.
create table requests.hand (
    -- Of the request.
    id uuid not null,
    worker uuid not null,
    -- ANSWERED: wrote or sent it. APART: looked again, and had no part in it. TEAM: wrote down that somebody of the information team looked
    -- again who had none. SAME: looked again, as nobody else could.
    part text not null check (part in ('ANSWERED', 'APART', 'TEAM', 'SAME')),
    primary key (id, worker, part)
);
comment on table requests.hand is 'no-content: who did what to a request';
alter table requests.hand enable row level security;
alter table requests.hand force row level security;
create policy whoever_sees_the_object on requests.hand
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert on requests.hand to ${app};

-- For which exemptions it takes longer to weigh the public interest: whoever asks is told which.
create table requests.longer (
    -- Of the request.
    id uuid primary key,
    exemptions text[] not null
);
comment on table requests.longer is 'no-content: the names of exemptions';
alter table requests.longer enable row level security;
alter table requests.longer force row level security;
create policy whoever_sees_the_object on requests.longer
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.longer to ${app};

-- How what was asked stood before it was put right, sealed.
create table requests.correction (
    id uuid primary key,
    request uuid not null,
    worker uuid not null,
    at timestamptz not null,
    law text not null,
    received_on date not null,
    -- What of its words was changed.
    theirs bytea,
    wish bytea
);
create index correction_of on requests.correction (request, at);
alter table requests.correction enable row level security;
alter table requests.correction force row level security;
create policy whoever_sees_the_object on requests.correction
    using (members.may_see(request)) with check (members.may_see(request));
grant select, insert on requests.correction to ${app};

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
    return array['DATA_REQUEST:' || wanted];
end $$;
