-- A case that somebody without a grant opened in an emergency. Seen by those who hold a grant on the opening itself:
-- whoever opened it, whoever is in charge of the case, and those who look at it afterwards.
create table breakglass.opening (
    id uuid primary key,
    case_file uuid not null,
    reference text not null,
    -- The case and the people who were in it at that moment.
    objects uuid[] not null,
    organisation uuid not null,
    worker uuid not null,
    worker_organisation uuid not null,
    ground text not null,
    reason bytea not null,
    opened_at timestamptz not null,
    until_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    review_by timestamptz not null,
    state text not null,
    reviewed_by uuid,
    reviewed_at timestamptz,
    words bytea,
    version bigint not null default 0,
    check (until_at > opened_at),
    check (reviewed_by is null or reviewed_by <> worker)
);
create index opening_case_file on breakglass.opening (case_file, opened_at);
create index opening_worker on breakglass.opening (worker, opened_at);
create index opening_unreviewed on breakglass.opening (review_by) where reviewed_at is null;

-- Who was told at once, and whether they have looked.
create table breakglass.alert (
    opening uuid not null,
    worker uuid not null,
    told_at timestamptz not null,
    seen_at timestamptz,
    primary key (opening, worker)
);
create index alert_worker on breakglass.alert (worker) where seen_at is null;

-- How often somebody tried: neither what they typed nor what it would have opened.
create table breakglass.attempt (
    id uuid primary key,
    worker uuid not null,
    at timestamptz not null,
    opened boolean not null
);
create index attempt_worker on breakglass.attempt (worker, at);
comment on table breakglass.attempt is 'no-content: who tried when, and whether something opened';

alter table breakglass.opening enable row level security;
alter table breakglass.opening force row level security;
create policy whoever_was_told on breakglass.opening
    using (members.may_see(id)) with check (members.may_see(id));
alter table breakglass.alert enable row level security;
alter table breakglass.alert force row level security;
create policy whoever_was_told on breakglass.alert
    using (members.may_see(opening)) with check (members.may_see(opening));

grant usage on schema breakglass to ${app};
grant select, insert, update on breakglass.opening, breakglass.alert to ${app};
grant select, insert, delete on breakglass.attempt to ${app};

-- Openings go with their case; that there was one stays in the audit record. The program itself disposes and nobody
-- else. Answers whose keys are to be forgotten, as KIND:identifier.
create function breakglass.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = breakglass, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg('EMERGENCY:' || id), '{}') into keys
      from breakglass.opening where case_file = wanted;
    delete from breakglass.alert
     where opening in (select id from breakglass.opening where case_file = wanted);
    delete from breakglass.opening where case_file = wanted;
    return keys;
end $$;
revoke execute on function breakglass.dispose_of(uuid) from public;
grant execute on function breakglass.dispose_of(uuid) to ${app};
