-- Where an administrator has decided whether a language is shown. Without a row the rule holds: a checked language is
-- shown, and an unchecked one in a demonstration only.
create table library.language_shown (
    language text primary key,
    shown boolean not null,
    decided_by uuid not null,
    decided_at timestamptz not null
);
comment on table library.language_shown is 'no-content: which languages public pages are shown in';

-- Who has read the words of a language, when, and all of them or a part. Rows are never changed: a later check stands
-- beside an earlier one.
create table library.language_check (
    id uuid primary key,
    language text not null,
    checker text not null check (checker <> ''),
    standing text not null check (standing <> ''),
    checked_on date not null,
    scope text not null check (scope in ('ALL', 'PART')),
    part text not null default '',
    -- A short code of the words that were checked: it changes with any of them.
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
create index language_check_language on library.language_check (language, checked_on desc, recorded_at desc);
comment on table library.language_check is 'no-content: who has checked which public translation';

grant usage on schema library to ${app};
grant select, insert, update on library.language_shown to ${app};
grant select, insert on library.language_check to ${app};
