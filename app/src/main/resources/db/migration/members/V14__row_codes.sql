-- A keyed code on each row that lets somebody in or shows them something, made with a key outside the database. Whoever
-- writes a row without that key writes a row that counts for nothing.
alter table members.organisation add column code bytea;
alter table members.factor add column code bytea;
alter table members.recovery_code add column code bytea;
alter table members.invitation add column code bytea;
alter table members.session add column code bytea;
alter table members.access_grant add column code bytea;

-- Roles and what somebody is shut out of are each coded as a whole beside the person: one that was taken away cannot be put
-- back alone, and one that is missing is noticed. That a second factor was set up stands there too: else whoever deletes
-- the factor would make room for one of their own.
alter table members.person
    add column code bytea,
    add column roles_code bytea,
    add column shut_code bytea,
    add column factor_set boolean not null default false;
update members.person p set factor_set = true
 where exists (select 1 from members.factor f where f.person = p.id and f.confirmed_at is not null);

-- That the rows which were there before have their codes: done once. A file beside the keys says the same.
create table members.codes_made (
    id smallint primary key default 1 check (id = 1),
    at timestamptz not null,
    code bytea not null
);
comment on table members.codes_made is 'no-content: a moment and its code';
alter table members.codes_made enable row level security;
alter table members.codes_made force row level security;
create policy tasks on members.codes_made
    using (members.acting_as_task()) with check (members.acting_as_task());
grant select, insert on members.codes_made to ${app};

-- Rows that were met without a right code, for those who must know.
create table members.forged_row (
    kind text not null,
    row_key text not null,
    first_met_at timestamptz not null,
    last_met_at timestamptz not null,
    primary key (kind, row_key)
);
comment on table members.forged_row is 'no-content: names of tables and keys of rows';
alter table members.forged_row enable row level security;
alter table members.forged_row force row level security;
create policy workers_and_tasks on members.forged_row
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'))
    with check (members.acting_as_task());
grant select, insert, update on members.forged_row to ${app};

-- That somebody was let in at night stands for a second factor.
alter table members.night_entry add column code bytea;
