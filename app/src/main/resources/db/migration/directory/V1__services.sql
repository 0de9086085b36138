-- Services and helplines: one dated record for each, so that no number stands in code, words or templates.
create table directory.service (
    id uuid primary key,
    purpose text not null,
    position int not null,
    name text not null,
    -- As people read it; '' when there is no number.
    number text not null,
    -- False for a number that is pressed during a call and not called.
    callable boolean not null default true,
    hours text not null,
    languages text not null,
    cost text not null,
    website text not null default '',
    who_for text not null,
    audience text not null check (audience in ('EVERYONE', 'CHILDREN', 'ADULTS', 'PROFESSIONALS')),
    source text not null,
    -- READ: read in an official source; TO_CONFIRM: known from practice, a practitioner confirms it.
    standing text not null check (standing in ('READ', 'TO_CONFIRM')),
    owner text not null default '',
    note text not null default '',
    checked_on date,
    checked_by uuid,
    shown boolean not null default true,
    version bigint not null default 0,
    changed_at timestamptz not null
);
create index service_order on directory.service (position, name);
comment on table directory.service is 'no-content: public services and their public numbers';

-- The same in other languages. A translation holds for the words it was made from: when the English changes, the
-- English is shown until the translation is renewed.
create table directory.service_words (
    service uuid not null references directory.service on delete cascade,
    language text not null,
    name text not null,
    hours text not null,
    who_for text not null,
    made_from text not null,
    primary key (service, language)
);
comment on table directory.service_words is 'no-content: translations of public words';

grant usage on schema directory to ${app};
grant select, insert, update on directory.service, directory.service_words to ${app};
