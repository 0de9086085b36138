-- Whether a text still has to be translated for those who read it, and how many of a concern do.
alter table concerns.concern
    add column untranslated smallint not null default 0,
    add column translation text not null default 'NONE' check (translation in ('NONE', 'NEEDED', 'DONE'));
alter table concerns.message
    add column translation text not null default 'NONE' check (translation in ('NONE', 'NEEDED', 'DONE'));
-- Row-level security binds the owner too.
select set_config('lodestar.kind', 'TASK', true);
update concerns.concern set translation = 'NEEDED', untranslated = 1
    where language <> 'en' and octet_length(coalesce(seen, place, people, vehicles)) > 0;
create index concern_untranslated on concerns.concern (receiver) where untranslated > 0;

-- A translation that staff wrote down or had made: of the report itself, or of one message.
create table concerns.translation (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    -- Null for the report itself.
    message uuid references concerns.message,
    -- Who or what translated, and the words; both sealed for the subject REPORT.
    translator bytea not null,
    body bytea,
    worker uuid not null,
    done_at timestamptz not null
);
create index translation_concern on concerns.translation (concern, done_at);
alter table concerns.translation enable row level security;
alter table concerns.translation force row level security;
create policy staff_who_may_see_the_concern on concerns.translation
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- Somebody was told who reported against the reporter's wish: why, by whom, to whom. Whoever reads the
-- reporter's name reads this with it.
create table concerns.disclosure (
    id uuid primary key,
    concern uuid not null references concerns.concern,
    reporter uuid not null references concerns.reporter,
    reason text not null check (reason in ('CHILD_OR_LIFE', 'COURT_ORDER')),
    partner uuid,
    -- Sealed for the subject REPORTER_CONTACT.
    body bytea not null,
    worker uuid not null,
    disclosed_at timestamptz not null
);
create index disclosure_reporter on concerns.disclosure (reporter, disclosed_at);
alter table concerns.disclosure enable row level security;
alter table concerns.disclosure force row level security;
create policy staff_who_may_see_the_reporter on concerns.disclosure
    using (members.may_see(reporter) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(reporter) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

grant select, insert on concerns.translation, concerns.disclosure to ${app};
