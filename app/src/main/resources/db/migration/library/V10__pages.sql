-- Public pages: signs by setting, types, pages for those who can help, pages before it goes too far. What came with the platform is a
-- file of its own and stands in no row; a row is here once somebody of the partnership wrote or looked.
create table library.page (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
    owner text not null check (owner <> ''),
    looked date not null,
    review date not null check (review > looked),
    -- Taken off by one hand, at once: what it said is then shown to nobody.
    shown boolean not null,
    looked_by uuid not null,
    version bigint not null default 0
);
comment on table library.page is 'no-content: when a public page was looked at, and by whom; workers by identifier';

create table library.page_version (
    page text not null,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    lead text not null check (lead <> ''),
    see text not null check (see <> ''),
    act text not null check (act <> ''),
    avoid text not null check (avoid <> ''),
    steps text not null default '',
    -- Why it is published though it is harder to read than it should be.
    reason text not null default '',
    written_by uuid not null,
    written_at timestamptz not null,
    -- Everybody who wrote on it: none of them approves it.
    writers uuid[] not null check (cardinality(writers) > 0),
    approved_by uuid,
    approved_at timestamptz,
    primary key (page, number),
    check ((approved_by is null) = (approved_at is null)),
    constraint page_version_second check (approved_by is null or not approved_by = any (writers))
);
comment on table library.page_version is 'no-content: words of public pages; workers by identifier; nobody who needs help is in it';

create function library.keep_page() returns trigger language plpgsql as $$
begin
    if old.approved_by is not null then
        raise exception 'a page that was approved is never changed: it gets a new version';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger page_version_keep before update or delete on library.page_version
    for each row execute function library.keep_page();

-- Shown only where a named person has signed it, for the English words that it was made from.
create table library.page_translation (
    page text not null,
    language text not null,
    title text not null check (title <> ''),
    lead text not null check (lead <> ''),
    see text not null check (see <> ''),
    act text not null check (act <> ''),
    avoid text not null check (avoid <> ''),
    steps text not null default '',
    -- A short code of the English words: it changes with any of them.
    source text not null,
    checker text not null default '',
    standing text not null default '',
    signed_on date,
    written_by uuid not null,
    written_at timestamptz not null,
    version bigint not null default 0,
    primary key (page, language),
    check ((signed_on is null) = (checker = '') and (checker = '') = (standing = ''))
);
comment on table library.page_translation is 'no-content: public pages in other languages, and who signed them; nobody who needs help is in it';

-- How often something small was done, a total for each day: nobody's doing and nobody's reading.
create table library.page_step_day (
    page text not null,
    -- A short code of its words: a step that says something else is another one.
    step text not null,
    on_day date not null,
    done int not null check (done between 1 and 1000),
    primary key (page, step, on_day)
);
comment on table library.page_step_day is 'no-content: totals of a day; nobody is in it';

grant select, insert, update on library.page, library.page_version, library.page_translation, library.page_step_day to ${app};
