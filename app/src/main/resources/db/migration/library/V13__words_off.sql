-- Words of a page in another language that one hand took off, and with them all that were approved before: readers read English, until a
-- second person approves the next ones. What was approved is never changed, so that this stands beside it.
create table library.page_words_off (
    page text not null,
    language text not null,
    number int not null,
    off_by uuid not null,
    off_at timestamptz not null,
    primary key (page, language, number),
    foreign key (page, language, number) references library.page_translation (page, language, number)
);
comment on table library.page_words_off is 'no-content: that words of a public page were taken off; workers by identifier; nobody who needs help is in it';
grant select, insert on library.page_words_off to ${app};
