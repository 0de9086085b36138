-- How people score their own life, as often as they like. Everything about it is sealed under a key of its own, which is
-- deleted when they withdraw; the rows go with it.
create table support.scoring (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    content bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index scoring_person on support.scoring (person, recorded_at);

alter table support.scoring enable row level security;
alter table support.scoring force row level security;
create policy whoever_sees_the_person on support.scoring
    using (members.may_see(person)) with check (members.may_see(person));

grant select, insert, delete on support.scoring to ${app};
