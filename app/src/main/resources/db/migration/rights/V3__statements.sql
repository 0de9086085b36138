-- What a person says about an entry that stays as it is: their own words beside it.
create table rights.statement (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    part text not null,
    quote bytea,
    words bytea not null,
    made_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz
);
create index statement_person on rights.statement (person, made_on desc, id desc);
alter table rights.statement enable row level security;
alter table rights.statement force row level security;
create policy whoever_sees_the_person on rights.statement
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert, update, delete on rights.statement to ${app};
