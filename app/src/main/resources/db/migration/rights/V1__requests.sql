-- What people ask about their own data. A request says who asks and what for, sealed, and nothing of whether anything is
-- held. That stands in a finding, which two workers of the case team open and the officer does not.
create table rights.data_request (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    data_right text not null check (data_right in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'ERASURE', 'OBJECTION')),
    state text not null check (state in
        ('RECEIVED', 'OPEN', 'ASKED', 'ANSWERED', 'READ', 'RELEASED', 'CLOSED', 'WITHDRAWN')),
    received_on date not null,
    proof text,
    proven_on date,
    due date,
    extension_told_on date,
    who bytea not null,
    wish bytea not null,
    reply bytea not null,
    extension bytea,
    letter bytea,
    finding uuid not null unique,
    gatherer uuid,
    reader uuid,
    outcome text check (outcome in ('BUNDLE', 'DONE', 'NOT_DONE', 'NOTHING_TO_SAY')),
    logged_by uuid,
    logged_at timestamptz not null,
    released_by uuid,
    released_on date,
    closed_on date,
    way text,
    version bigint not null default 0,
    check ((proof is null) = (due is null)),
    check (gatherer is null or gatherer <> reader),
    check (released_by is null or (released_by <> gatherer and released_by <> reader))
);
create index data_request_list on rights.data_request (organisation, received_on desc, id desc);
create index data_request_open on rights.data_request (organisation, due)
    where state not in ('CLOSED', 'WITHDRAWN');

create table rights.finding (
    id uuid primary key,
    request uuid not null unique references rights.data_request,
    answer text check (answer in ('GATHERED', 'DONE', 'NOT_DONE', 'NOTHING_HELD', 'NEITHER_CONFIRM_NOR_DENY')),
    reasons bytea,
    letter bytea,
    returned bytea,
    version bigint not null default 0
);

-- A person of a case who is the one that asks.
create table rights.found_person (
    id uuid primary key,
    finding uuid not null references rights.finding on delete cascade,
    case_file uuid not null,
    person uuid not null,
    found_by uuid,
    found_at timestamptz not null,
    unique (finding, person)
);
create index found_person_person on rights.found_person (person);

do $$
declare
    content text;
begin
    foreach content in array array['data_request', 'finding']
    loop
        execute format('alter table rights.%I enable row level security', content);
        execute format('alter table rights.%I force row level security', content);
        execute format('create policy whoever_sees_the_object on rights.%I'
            ' using (members.may_see(id)) with check (members.may_see(id))', content);
    end loop;
end $$;

alter table rights.found_person enable row level security;
alter table rights.found_person force row level security;
create policy whoever_sees_the_finding_and_the_person on rights.found_person
    using (members.may_see(finding) and members.may_see(person))
    with check (members.may_see(finding) and members.may_see(person));

grant usage on schema rights to ${app};
grant select, insert, update on rights.data_request, rights.finding to ${app};
grant select, insert, delete on rights.found_person to ${app};
