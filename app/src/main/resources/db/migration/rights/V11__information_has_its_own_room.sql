-- Requests for information have a room of their own; those about one's own data, and breaches, stay. The table goes as it is: no row is
-- copied, and none stands twice. Its texts stay sealed under the name of this schema, which was bound into them when they were written.
create or replace function rights.dispose_of_request(wanted uuid) returns text[]
    language plpgsql security definer set search_path = rights, pg_temp as $$
declare
    found uuid;
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    delete from rights.breach where id = wanted and closed_on is not null returning id into found;
    if found is not null then
        return array['DATA_REQUEST:' || wanted];
    end if;
    select finding into found from rights.data_request where id = wanted and state in ('CLOSED', 'WITHDRAWN');
    if found is null then
        return '{}';
    end if;
    delete from rights.bundle where finding = found;
    delete from rights.found_person where finding = found;
    delete from rights.finding where id = found;
    delete from rights.data_request where id = wanted;
    return array['DATA_REQUEST:' || wanted, 'DATA_REQUEST:' || found];
end $$;

alter table rights.information_request
    -- That an answer is written no longer says that it went out.
    drop constraint information_request_check,
    add column state text not null default 'OPEN' check (state in
        ('OPEN', 'CLARIFYING', 'FEE_ASKED', 'SENT', 'ANSWERED', 'IN_REVIEW', 'REVIEWED', 'WITHDRAWN')),
    add column owner uuid,
    -- Whether figures are wanted, so that somebody makes a table.
    add column figures boolean not null default false,
    -- From which day on its days count, where what was meant had to be asked first.
    add column counts_from date,
    add column paused_on date,
    add column longer_told_on date,
    add column longer bytea,
    add column sent_on date,
    add column review_on date,
    add column review_due date,
    add column review_longer boolean not null default false,
    add column review text check (review in ('UPHELD', 'CHANGED')),
    add column reviewed_on date;
alter table rights.information_request no force row level security;
update rights.information_request set state = 'ANSWERED' where answered_on is not null;
update rights.information_request set owner = logged_by;
alter table rights.information_request force row level security;
alter table rights.information_request
    add check ((state in ('ANSWERED', 'IN_REVIEW', 'REVIEWED')) = (answered_on is not null)),
    add check (answered_on is null or answer is not null),
    add check ((state in ('CLARIFYING', 'FEE_ASKED')) = (paused_on is not null)),
    add check ((longer_told_on is null) = (longer is null)),
    add check ((state in ('IN_REVIEW', 'REVIEWED')) = (review_on is not null)),
    add check ((review_on is null) = (review_due is null)),
    add check ((state = 'REVIEWED') = (review is not null)),
    add check ((review is null) = (reviewed_on is null));
alter table rights.information_request set schema requests;
