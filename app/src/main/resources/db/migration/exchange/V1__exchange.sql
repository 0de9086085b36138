-- Cases that were taken out in the form of a standard. A file lies here for a day, encrypted under a password that is
-- shown once and kept nowhere; what it could not say stays, as counts.

create table exchange.case_export (
    id uuid primary key,
    reference text not null unique,
    organisation uuid not null,
    worker uuid,
    made_at timestamptz not null,
    dialect text not null check (dialect in ('CSV', 'WORKBOOK', 'XFORM')),
    purpose text not null,
    names_people boolean not null,
    scope text not null check (scope in ('OPEN', 'ALL')),
    reason bytea not null,
    people int not null,
    lines int not null,
    -- An encrypted ZIP; null once it has been cleared away.
    file bytea,
    file_until timestamptz not null
);
create index case_export_made on exchange.case_export (organisation, made_at);

-- Who was not in it, by reason; counts only.
create table exchange.not_exported (
    export uuid not null references exchange.case_export on delete cascade,
    reason text not null,
    people int not null check (people > 0),
    primary key (export, reason)
);

-- What the standard could not say; codes and counts only.
create table exchange.loss (
    export uuid not null references exchange.case_export on delete cascade,
    position int not null,
    kind text not null,
    field text,
    word text,
    people int not null check (people > 0),
    primary key (export, position)
);

-- People who are left out of every export.
create table exchange.left_out (
    person uuid primary key,
    case_file uuid not null,
    left_out_by uuid,
    left_out_at timestamptz not null
);

do $$
declare
    content text;
begin
    foreach content in array array['case_export', 'not_exported', 'loss', 'left_out']
    loop
        execute format('alter table exchange.%I enable row level security', content);
        execute format('alter table exchange.%I force row level security', content);
    end loop;
end $$;

create policy whoever_sees_the_export on exchange.case_export
    using (members.may_see(id)) with check (members.may_see(id));
create policy whoever_sees_the_export on exchange.not_exported
    using (members.may_see(export)) with check (members.may_see(export));
create policy whoever_sees_the_export on exchange.loss
    using (members.may_see(export)) with check (members.may_see(export));
create policy whoever_sees_the_person on exchange.left_out
    using (members.may_see(person)) with check (members.may_see(person));

grant usage on schema exchange to ${app};
grant select, insert, update on exchange.case_export to ${app};
grant select, insert on exchange.not_exported, exchange.loss to ${app};
grant select, insert, delete on exchange.left_out to ${app};
