-- What courses changed, as totals of months: how many had the same marks before and after. Nobody is in it, and what somebody
-- answered of their own lies elsewhere, under a key of theirs.
create table learning.taken_count (
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    words text not null check (words ~ '^[0-9a-f]{8,40}$'),
    in_month date not null check (extract(day from in_month) = 1),
    begun int not null default 0 check (begun between 0 and 1000000),
    ended int not null default 0 check (ended between 0 and 1000000),
    primary key (course, words, in_month)
);
comment on table learning.taken_count is 'no-content: totals of a month; nobody is in it';

create table learning.gain_count (
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    -- Changes with any word of the course: what was asked in other words is another thing.
    words text not null check (words ~ '^[0-9a-f]{8,40}$'),
    tier text not null check (tier ~ '^[A-Z][A-Z0-9]{0,9}$'),
    in_month date not null check (extract(day from in_month) = 1),
    -- What was right of the same questions, or how sure somebody was.
    measured text not null check (measured in ('RIGHT', 'SURE')),
    -- The highest mark that could be had.
    most int not null check (most between 1 and 60),
    mark_before int not null check (mark_before between 0 and most),
    mark_after int not null check (mark_after between 0 and most),
    times int not null check (times between 1 and 1000000),
    told boolean not null default false,
    primary key (course, words, in_month, measured, most, mark_before, mark_after)
);
comment on table learning.gain_count is 'no-content: totals of a month; nobody is in it';
create index gain_count_to_tell on learning.gain_count (in_month) where not told;

-- How many had a question right, or wrong, and the same marks in all others that close the course.
create table learning.item_count (
    course text not null check (course ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    words text not null check (words ~ '^[0-9a-f]{8,40}$'),
    in_month date not null check (extract(day from in_month) = 1),
    question text not null check (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    was_right boolean not null,
    rest int not null check (rest between 0 and 60),
    times int not null check (times between 1 and 1000000),
    primary key (course, words, in_month, question, was_right, rest)
);
comment on table learning.item_count is 'no-content: totals of a month; nobody is in it';

grant select, insert, update on learning.taken_count, learning.gain_count, learning.item_count to ${app};
