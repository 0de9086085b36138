-- That a person was given their own page, how and in which language; never what it said.
create table support.own_page (
    id uuid primary key,
    case_file uuid not null,
    person uuid not null,
    way text not null check (way in ('BY_HAND', 'SAFE_CHANNEL')),
    channel text,
    language text not null,
    given_by uuid,
    given_at timestamptz not null,
    check ((way = 'SAFE_CHANNEL') = (channel is not null))
);
create index own_page_person on support.own_page (person, given_at);

alter table support.own_page enable row level security;
alter table support.own_page force row level security;
create policy whoever_sees_the_person on support.own_page
    using (members.may_see(person)) with check (members.may_see(person));

grant select, insert, delete on support.own_page to ${app};
