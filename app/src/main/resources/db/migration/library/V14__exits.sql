-- How often the exit of our pages was used on a day: a number, and nothing of who left, or which page.
create table library.exit_day (
    on_day date primary key,
    times int not null check (times between 1 and 1000)
);
comment on table library.exit_day is 'no-content: totals of a day; nobody is in it';

grant select, insert, update on library.exit_day to ${app};
