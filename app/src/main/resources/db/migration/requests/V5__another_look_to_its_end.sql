-- What another look, a partner's part and one's own data leave behind. Each stands beside the request, whose table comes from another room and, on
-- a new platform, after this one.

-- That somebody who writes the answer wants its table made anew.
create table requests.table_wanted (
    -- Of the request.
    id uuid primary key,
    worker uuid not null,
    at timestamptz not null
);
comment on table requests.table_wanted is 'no-content: that a table is wanted, by whom and when';
alter table requests.table_wanted enable row level security;
alter table requests.table_wanted force row level security;
create policy whoever_sees_the_object on requests.table_wanted
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.table_wanted to ${app};

-- By what the same number and the same words are found again without opening any: keyed hashes, of each organisation its own.
create table requests.likeness (
    -- Of the request.
    id uuid not null,
    what text not null check (what in ('THEIRS', 'WISH')),
    keyed bytea not null,
    primary key (id, what)
);
create index likeness_found on requests.likeness (keyed);
comment on table requests.likeness is 'no-content: keyed hashes from which nobody reads anything';
alter table requests.likeness enable row level security;
alter table requests.likeness force row level security;
create policy whoever_sees_the_object on requests.likeness
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.likeness to ${app};

-- As which request about one's own data it goes on. Whoever sees the one may not see the other.
create table requests.own_data (
    -- Of the request.
    id uuid primary key,
    data_request uuid not null
);
create index own_data_of on requests.own_data (data_request);
comment on table requests.own_data is 'no-content: which request goes on as which';
alter table requests.own_data enable row level security;
alter table requests.own_data force row level security;
create policy whoever_sees_the_object on requests.own_data
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.own_data to ${app};

-- That a partner without an account is asked for its part of an answer, and what was taken over of it. The partner sees this row and nothing else of
-- the request; what was taken over is sealed for the request.
create table requests.part (
    -- The link by which they are asked.
    pass uuid primary key,
    request uuid not null,
    reference text not null,
    -- Whether it is still of use.
    open boolean not null default true,
    organisation bytea,
    words bytea,
    taken_on date,
    check ((words is null) = (taken_on is null) and (words is null) = (organisation is null))
);
create index part_of on requests.part (request);
alter table requests.part enable row level security;
alter table requests.part force row level security;
create policy whoever_sees_the_pass on requests.part
    using (members.may_see(pass)) with check (members.may_see(pass));
grant select, insert, update on requests.part to ${app};

-- NEIGHBOUR: somebody of another body looked again, as nobody else here could.
alter table requests.hand
    drop constraint hand_part_check,
    add constraint hand_part_check check (part in ('ANSWERED', 'APART', 'TEAM', 'NEIGHBOUR', 'SAME'));

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
    return array['DATA_REQUEST:' || wanted];
end $$;
