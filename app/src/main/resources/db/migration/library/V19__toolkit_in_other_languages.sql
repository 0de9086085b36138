-- Texts of the toolkit in other languages: written, read by somebody who speaks the language well, approved by a second person. The
-- English ones came with the platform and stand in no row. Every such text has a number of its own, so that what was approved goes on
-- being taken while the next one waits.
create table library.toolkit_translation (
    item text not null check (item <> ''),
    language text not null check (language <> 'en'),
    number int not null check (number > 0),
    title text not null check (title <> ''),
    about text not null check (about <> ''),
    body text not null check (body <> ''),
    -- A short code of the English words: it changes with any of them.
    source text not null,
    checker text not null default '',
    standing text not null default '',
    signed_on date,
    written_by uuid not null,
    written_at timestamptz not null,
    -- Everybody who wrote on it: none of them approves it.
    writers uuid[] not null,
    approved_by uuid,
    approved_at timestamptz,
    version bigint not null default 0,
    primary key (item, language, number),
    check ((signed_on is null) = (checker = '') and (checker = '') = (standing = '')),
    constraint toolkit_translation_writers check (cardinality(writers) > 0),
    constraint toolkit_translation_approved check ((approved_by is null) = (approved_at is null)),
    constraint toolkit_translation_read check (approved_by is null or signed_on is not null),
    constraint toolkit_translation_second check (approved_by is null or not approved_by = any (writers))
);
comment on table library.toolkit_translation is 'no-content: materials for partners in other languages, and who signed them; nobody who needs help is in it';
create trigger toolkit_translation_keep before update or delete on library.toolkit_translation
    for each row execute function library.keep_page();

-- Taken off by one hand, and with it all that were approved before: English is taken until a second person approves the next words.
create table library.toolkit_words_off (
    item text not null,
    language text not null,
    number int not null,
    off_by uuid not null,
    off_at timestamptz not null,
    primary key (item, language, number),
    foreign key (item, language, number) references library.toolkit_translation (item, language, number)
);
comment on table library.toolkit_words_off is 'no-content: that words of a material were taken off; workers by identifier; nobody who needs help is in it';

grant select, insert, update on library.toolkit_translation to ${app};
grant select, insert on library.toolkit_words_off to ${app};
