-- How often each choice of a question was chosen: totals of a month, by codes. Who answered is not in it, and nothing leads there.
create table questions.answer_count (
    set_code text not null check (set_code ~ '^[a-z0-9][a-z0-9-]{2,59}$'),
    -- Changes with any word of the questions: what was asked in other words is another thing.
    words_code text not null check (words_code ~ '^[0-9a-f]{8,40}$'),
    question text not null check (question ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    choice text not null check (choice ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    in_month date not null check (extract(day from in_month) = 1),
    times int not null check (times between 1 and 1000000),
    primary key (set_code, words_code, question, choice, in_month)
);
comment on table questions.answer_count is 'no-content: totals of a month by question and choice; nobody is in it';

grant usage on schema questions to ${app};
grant select, insert, update on questions.answer_count to ${app};
