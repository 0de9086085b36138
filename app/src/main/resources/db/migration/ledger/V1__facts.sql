-- Facts as they are told, in the transaction in which they come about. They lie here for some minutes, until the program takes
-- them over in another order, so that neither place nor time of a row leads back to the work that told it.
create table ledger.heard (
    id bigint generated always as identity primary key,
    line text not null check (line ~ '^[a-z]{2,20}[.][a-z]{2,20}(-[a-z]{2,20})?[|][0-9]{4}-[0-9]{2}[|][A-Za-z0-9_=,;-]*[|][a-z0-9=;-]*([|]BACK)?$')
);

-- The ledger: rows are only inserted. A number says how many came before and nothing of when.
create table ledger.fact (
    seq bigint primary key check (seq > 0),
    kind text not null,
    month date not null check (extract(day from month) = 1),
    line text not null check (starts_with(line, kind || '|' || to_char(month, 'YYYY-MM') || '|'))
);
create index fact_month on ledger.fact (month, seq);
create index fact_kind on ledger.fact (kind);

-- Since when a kind is told for whole months: "nothing happened" is not "nobody was counting".
create table ledger.coverage (
    kind text primary key,
    since date not null check (extract(day from since) = 1)
);
comment on table ledger.coverage is 'no-content: kinds of facts and months';

-- The end of the ledger. Whoever takes facts over or closes a period holds it.
create table ledger.book (
    single boolean primary key default true check (single),
    seq bigint not null
);
insert into ledger.book (seq) values (0);
comment on table ledger.book is 'no-content: how many facts there are';

-- A closed period. What belongs to it: facts of its months and earlier ones, up to a number, that no earlier one holds.
create table ledger.snapshot (
    number int primary key check (number > 0),
    first_month date not null check (extract(day from first_month) = 1),
    last_month date not null check (extract(day from last_month) = 1),
    seq bigint not null,
    facts bigint not null,
    -- Over the digest before and the lines of its facts in their order.
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    closed_by uuid not null,
    closed_at timestamptz not null,
    check (first_month <= last_month),
    unique (last_month)
);
comment on table ledger.snapshot is 'no-content: which months are closed, by whom, and a seal';

-- What facts of a month add to a formula, whole (no dimension) or under one heading; by the snapshot that holds them, 0 while
-- none does. Everything here can be worked out from the facts again.
create table ledger.tally (
    formula text not null,
    dimension text not null,
    code text not null,
    month date not null,
    snapshot int not null,
    numerator bigint not null,
    denominator bigint not null,
    amounts bigint[] not null,
    times bigint[] not null,
    primary key (formula, dimension, code, month, snapshot),
    check (cardinality(amounts) = cardinality(times))
);
create index tally_open on ledger.tally (month) where snapshot = 0;

-- Up to which fact a formula is tallied. One that a build does not know stays behind, and is tallied anew when it is back.
create table ledger.formula (
    formula text not null,
    dimension text not null,
    seq bigint not null,
    primary key (formula, dimension)
);
comment on table ledger.formula is 'no-content: formulas';

do $$
declare
    content text;
begin
    foreach content in array array['heard', 'fact', 'tally'] loop
        execute format('alter table ledger.%I enable row level security', content);
        execute format('alter table ledger.%I force row level security', content);
        execute format('create policy counter_alone on ledger.%I using (members.acting_as_counter()) with check (members.acting_as_counter())', content);
    end loop;
end $$;
create policy anyone_tells on ledger.heard for insert with check (true);

grant usage on schema ledger to ${app};
grant select, insert, delete on ledger.heard to ${app};
grant select, insert on ledger.fact, ledger.coverage, ledger.snapshot to ${app};
grant select, update on ledger.book to ${app};
grant select, insert, update on ledger.formula to ${app};
grant select, insert, update, delete on ledger.tally to ${app};
