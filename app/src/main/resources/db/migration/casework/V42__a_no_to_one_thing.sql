-- A no to one thing: which part of the case, or a line in their own words, and for which kind of body; null for every body.
create table casework.narrow_no (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    part text,
    words bytea,
    receiver text,
    said_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    ended_on date,
    ended_by uuid,
    check (part is not null or words is not null),
    check ((ended_on is null) = (ended_by is null))
);
create index narrow_no_person on casework.narrow_no (person) where ended_on is null;

alter table casework.narrow_no enable row level security;
alter table casework.narrow_no force row level security;
create policy whoever_sees_the_object on casework.narrow_no
    using (members.may_see(person)) with check (members.may_see(person));

grant select, insert, update on casework.narrow_no to ${app};
