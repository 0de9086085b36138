-- What a person worked and was paid, and the signs of forced labour beside it. Written anew each time; the highest
-- version counts, and earlier ones stay.
create table casework.pay_sheet (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    version bigint not null check (version > 0),
    content bytea not null,
    written_by uuid,
    written_at timestamptz not null,
    unique (person, version)
);

alter table casework.pay_sheet enable row level security;
alter table casework.pay_sheet force row level security;
create policy whoever_sees_the_object on casework.pay_sheet
    using (members.may_see(person)) with check (members.may_see(person));

grant select, insert on casework.pay_sheet to ${app};
