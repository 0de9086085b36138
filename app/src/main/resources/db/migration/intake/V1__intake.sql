-- A call or an e-mail that a worker has not yet handed in. It survives signing out and a cut call, and is seen by its
-- writer only. Sealed for the subject DRAFT, whose key dies with it.
create table intake.draft (
    id uuid primary key,
    worker uuid not null,
    -- The concern that it will be: fixed from the beginning, so that sending it twice makes one.
    concern uuid not null unique,
    channel text not null,
    body bytea,
    source bytea,
    -- What came with an e-mail and waits with it: the keys of the held files, and which the worker keeps.
    files bytea,
    -- A call that is not handed in belongs to the team for which it was taken: who moves to another one leaves it
    -- behind, and the task that removes what has ended takes it away.
    organisation uuid default (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2],
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    version bigint not null default 0
);
create index draft_worker on intake.draft (worker, saved_at desc);
create index draft_saved on intake.draft (saved_at);
alter table intake.draft enable row level security;
alter table intake.draft force row level security;
-- A call that nobody goes on with ends: the task that removes what has ended may find it, and nobody else may. Where no
-- team is known the writer's grant alone decides.
create policy its_writer on intake.draft
    using (members.may_see(id) and (members.acting_as_task()
        or worker = nullif(current_setting('lodestar.person', true), '')::uuid
        and (organisation is null
            or organisation = (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2])))
    with check (members.may_see(id) and worker = nullif(current_setting('lodestar.person', true), '')::uuid);

-- By which an e-mail that was recorded before is known again: of its identifier and of its words.
create table intake.source_mark (
    mark bytea not null,
    concern uuid not null,
    primary key (mark, concern)
);
comment on table intake.source_mark is 'no-content: keyed hashes and random identifiers';

grant usage on schema intake to ${app};
grant select, insert, update, delete on intake.draft to ${app};
grant select, insert on intake.source_mark to ${app};

-- What was taken down goes with the concern that it became. The program itself disposes and nobody else. Answers whose
-- keys are to be forgotten, as KIND:identifier.
create function intake.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = intake, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg('DRAFT:' || id), '{}') into keys from intake.draft where concern = wanted;
    delete from intake.draft where concern = wanted;
    delete from intake.source_mark where concern = wanted;
    return keys;
end $$;
revoke execute on function intake.dispose_of(uuid) from public;
grant execute on function intake.dispose_of(uuid) to ${app};
