-- What everybody reads of an answered request is written by one person and read by another before it stands there. Either of them takes it
-- off at once, also when the request is long gone, and then its words go with it.
alter table requests.disclosure
    -- Whose it is: the request, by whose grants that was known, may be gone.
    add column organisation uuid,
    add column agreed_by uuid,
    add column off_why text check (off_why in ('SOMEBODY_KNOWN', 'WRONG', 'NOT_NEEDED', 'ANSWER_CHANGED', 'OLD', 'NOBODYS')),
    alter column question drop not null;
do $$
begin
    -- On a new platform the table of requests comes later, and there is no entry yet.
    if to_regclass('requests.information_request') is not null then
        execute 'alter table requests.information_request no force row level security';
        execute 'update requests.disclosure set organisation = r.organisation from requests.information_request r where r.id = disclosure.id';
        execute 'alter table requests.information_request force row level security';
    end if;
end $$;
update requests.disclosure set question = null, off_why = 'NOT_NEEDED' where taken_off_at is not null;
-- Nobody could take these off.
update requests.disclosure set question = null, off_why = 'NOBODYS', taken_off_at = now()
    where organisation is null and taken_off_at is null;
alter table requests.disclosure
    add check ((taken_off_at is null) = (question is not null)),
    add check ((taken_off_at is null) = (off_why is null)),
    add check (taken_off_at is not null or organisation is not null);

-- What one person wrote for the list and nobody else has read yet.
create table requests.disclosure_draft (
    -- Of the request.
    id uuid primary key,
    organisation uuid not null,
    question bytea not null,
    with_table boolean not null,
    written_by uuid not null,
    written_at timestamptz not null,
    -- Why the second person sent it back; null while it waits for them.
    back bytea,
    version bigint not null default 0
);
alter table requests.disclosure_draft enable row level security;
alter table requests.disclosure_draft force row level security;
create policy whoever_sees_the_object on requests.disclosure_draft
    using (members.may_see(id)) with check (members.may_see(id));
grant select, insert, update, delete on requests.disclosure_draft to ${app};

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
    return array['DATA_REQUEST:' || wanted];
end $$;
