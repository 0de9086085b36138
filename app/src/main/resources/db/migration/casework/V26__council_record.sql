-- Where somebody's statutory record is kept: the council's own system for social care, and their number in it. Not doubled
-- here: contact, enquiry, assessment, plan, conference. Both are sealed for the person and die with their key; by the number
-- the case is found through a blind index.
create table casework.council_record (
    person uuid primary key references casework.person on delete cascade,
    system bytea not null,
    number bytea not null,
    named_by uuid not null,
    named_at timestamptz not null,
    version bigint not null default 0
);
alter table casework.council_record enable row level security;
alter table casework.council_record force row level security;
create policy whoever_sees_the_object on casework.council_record
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert, update on casework.council_record to ${app};
