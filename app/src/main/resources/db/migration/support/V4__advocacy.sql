-- Notes of advocates and navigators, on their own side of a wall. A file knows its person by a name of its own; it holds
-- no identifier of a case or of a person in one. Nobody who works for a police body sees a row, whatever was granted.
create table support.advocacy_file (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    content bytea not null,
    opened_by uuid,
    opened_at timestamptz not null,
    version bigint not null default 0
);
create index advocacy_file_organisation on support.advocacy_file (organisation, opened_at desc);

create table support.advocacy_entry (
    id uuid primary key,
    file uuid not null references support.advocacy_file,
    kind text not null,
    content bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index advocacy_entry_file on support.advocacy_entry (file, recorded_at);

do $$
declare
    content text;
begin
    for content in select unnest(array['advocacy_file', 'advocacy_entry'])
    loop
        execute format('alter table support.%I enable row level security', content);
        execute format('alter table support.%I force row level security', content);
    end loop;
end $$;
create policy behind_the_wall on support.advocacy_file
    using (members.may_see(id) and (select members.may_hear_of_advocacy()))
    with check (members.may_see(id) and (select members.may_hear_of_advocacy()));
create policy behind_the_wall on support.advocacy_entry
    using (members.may_see(file) and (select members.may_hear_of_advocacy()))
    with check (members.may_see(file) and (select members.may_hear_of_advocacy()));

-- That a navigator is beside somebody in a case, where the person agreed that the case is told. Found only by a keyed
-- hash of the reference of the case, so that nobody can list it.
create table support.navigator_sign (
    file uuid primary key,
    case_mark bytea not null
);
create index navigator_sign_case on support.navigator_sign (case_mark);
comment on table support.navigator_sign is 'no-content: keyed hashes of references of cases that are told of a navigator';
alter table support.navigator_sign enable row level security;
alter table support.navigator_sign force row level security;
create policy not_for_police on support.navigator_sign
    using ((select members.may_hear_of_advocacy())) with check ((select members.may_hear_of_advocacy()));

grant select, insert, update on support.advocacy_file to ${app};
grant select, insert on support.advocacy_entry to ${app};
grant select, insert, delete on support.navigator_sign to ${app};
