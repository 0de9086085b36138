-- What an entry of the chronology said before it was edited. Rows are only ever added; they go with their entry.
create table casework.chronology_earlier (
    id uuid primary key,
    entry uuid not null references casework.chronology on delete cascade,
    case_file uuid not null references casework.case_file,
    person uuid references casework.person on delete cascade,
    version bigint not null,
    kind text not null,
    happened_at timestamptz not null,
    words bytea not null,
    replaced_by uuid not null,
    replaced_at timestamptz not null,
    unique (entry, version)
);
create index chronology_earlier_case_file on casework.chronology_earlier (case_file);

alter table casework.chronology_earlier enable row level security;
alter table casework.chronology_earlier force row level security;
create policy whoever_sees_the_case on casework.chronology_earlier
    using (members.may_see(case_file) and (person is null or members.may_see(person)))
    with check (members.may_see(case_file));

grant select, insert on casework.chronology_earlier to ${app};
