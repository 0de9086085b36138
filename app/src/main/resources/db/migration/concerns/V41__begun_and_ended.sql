-- How many began the public report on a day, by the language of the page, and how many of these sent it: totals, and nobody is in
-- them. A row lies here until its month is over; then the ledger is told, and it goes.
create table concerns.form_day (
    on_day date not null,
    language text not null check (language ~ '^[A-Z]{2,40}$'),
    begun int not null check (begun between 1 and 200),
    ended int not null default 0 check (ended between 0 and begun),
    primary key (on_day, language)
);
comment on table concerns.form_day is 'no-content: totals of a day by language; nobody is in it';

grant select, insert, update, delete on concerns.form_day to ${app};
