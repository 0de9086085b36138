-- How many walked through a course that needs no account, and how sure they were before and after. Totals of days, and of months once these are
-- over; nobody is in it, and nothing leads from it to who learned or whether anybody raised a worry.
create table learning.walk_day (
    on_day date not null,
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    begun int not null check (begun between 1 and 1000),
    ended int not null default 0 check (ended between 0 and begun),
    primary key (on_day, course)
);
comment on table learning.walk_day is 'no-content: totals of a day; nobody is in it';

-- How sure they said they were, from one to five.
create table learning.sure_day (
    on_day date not null,
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    sure_before int not null check (sure_before between 1 and 5),
    sure_after int not null check (sure_after between 1 and 5),
    times int not null check (times between 1 and 1000),
    primary key (on_day, course, sure_before, sure_after)
);
comment on table learning.sure_day is 'no-content: totals of a day; nobody is in it';

-- What is left of the days of a month once it is over: their sums.
create table learning.walk_month (
    in_month date not null check (extract(day from in_month) = 1),
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    begun int not null check (begun > 0),
    ended int not null check (ended between 0 and begun),
    answered int not null check (answered between 0 and ended),
    points_before bigint not null check (points_before >= answered),
    points_after bigint not null check (points_after >= answered),
    primary key (in_month, course)
);
comment on table learning.walk_month is 'no-content: totals of a month; nobody is in it';

grant usage on schema learning to ${app};
grant select, insert, update, delete on learning.walk_day, learning.sure_day to ${app};
grant select, insert, update on learning.walk_month to ${app};
