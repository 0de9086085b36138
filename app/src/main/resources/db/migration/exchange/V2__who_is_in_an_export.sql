-- Who is in an export: when one of them takes a consent back or asks to be left out, the file that lies here is cleared
-- away at once.
create table exchange.exported (
    export uuid not null references exchange.case_export on delete cascade,
    -- They live in another schema, so there is no foreign key.
    case_file uuid not null,
    person uuid not null,
    primary key (export, person)
);
create index exported_person on exchange.exported (person);

alter table exchange.exported enable row level security;
alter table exchange.exported force row level security;
create policy whoever_sees_the_export on exchange.exported
    using (members.may_see(export)) with check (members.may_see(export));

grant select, insert, delete on exchange.exported to ${app};
