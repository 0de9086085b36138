-- What the police count for us month by month while no room here tells it: whole numbers with who counted and where it stands. Rows are
-- only inserted: number 1 is what was typed first, each one after it a correction that says why.
create table figures.outside_count (
    month date not null check (extract(day from month) = 1),
    number int not null check (number > 0),
    body text not null check (length(body) between 1 and 100),
    source text not null check (length(source) between 1 and 300),
    disrupted int not null check (disrupted between 0 and 999),
    identified int not null check (identified between 0 and 999),
    charged int not null check (charged between 0 and 999),
    convicted int not null check (convicted between 0 and 999),
    why text not null default '' check (length(why) <= 300),
    -- In which month the ledger tells it: its own, or the first that was open when it was typed.
    told_in date not null check (extract(day from told_in) = 1 and told_in >= month),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (month, number),
    check ((number = 1) = (why = ''))
);
comment on table figures.outside_count is 'no-content: numbers of a month with who counted them; the form says that nobody may be named';
grant select, insert on figures.outside_count to ${app};
