-- Sentences that everybody says in the same words. What was written is never changed: it gets a next number.
create table library.message (
    id uuid primary key,
    -- Stands in the pages of partners: never changed and never given again.
    key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) between 3 and 40),
    audience text not null check (audience in ('EVERYBODY', 'EXPLOITED', 'WORRIED', 'PARTNERS')),
    -- Who answers for it, as a post or a team.
    owner text not null check (owner <> '')
);
comment on table library.message is 'no-content: sentences for the public; nobody is in it';

create table library.message_text (
    key text not null references library.message (key),
    language text not null,
    number int not null check (number > 0),
    words text not null check (words <> ''),
    -- The last day on which it may be said; a translation ends with its English.
    expires date,
    -- Which English it says; null for English itself.
    of_number int,
    state text not null check (state in ('WAITING', 'APPROVED', 'RETURNED', 'OVERTAKEN', 'REPLACED', 'STOPPED')),
    -- Everybody who wrote on what waits: none of them approves it. Empty for what came with the platform.
    writers uuid[] not null default '{}',
    written_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- Who read a translation, or why a text was sent back.
    said text not null default '',
    primary key (key, language, number),
    check ((language = 'ENGLISH') = (expires is not null)),
    check ((language = 'ENGLISH') = (of_number is null)),
    check (decided_by is null or state not in ('APPROVED') or not decided_by = any (writers))
);
create unique index message_text_waits on library.message_text (key, language) where state = 'WAITING';
create unique index message_text_holds on library.message_text (key, language) where state = 'APPROVED';
comment on table library.message_text is 'no-content: sentences for the public; workers by identifier; nobody who needs help is in it';

create function library.keep_message() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what was said is kept';
    end if;
    if (new.key, new.language, new.number, new.words, new.expires, new.of_number, new.writers, new.written_at)
        is distinct from
        (old.key, old.language, old.number, old.words, old.expires, old.of_number, old.writers, old.written_at) then
        raise exception 'the words of a message are never changed: they get a next number';
    end if;
    return new;
end
$$;
create trigger message_text_keep before update or delete on library.message_text
    for each row execute function library.keep_message();

-- How often something of the toolkit was taken on a day: a number and nothing of who took it.
create table library.toolkit_taken (
    item text not null check (item <> ''),
    day date not null,
    times int not null check (times > 0),
    primary key (item, day)
);
comment on table library.toolkit_taken is 'no-content: how often a file was taken on a day; nobody is in it';

create table library.toolkit_review (
    item text not null check (item <> ''),
    at timestamptz not null,
    next date not null,
    by_worker uuid not null,
    primary key (item, at)
);
comment on table library.toolkit_review is 'no-content: that a material was looked at again; workers by identifier; nobody who needs help is in it';

grant select, insert, update on library.message to ${app};
grant select, insert, update on library.message_text to ${app};
grant select, insert, update on library.toolkit_taken to ${app};
grant select, insert on library.toolkit_review to ${app};

-- Eight to begin with. Nobody here has approved them yet, so that nothing says them before somebody did.
insert into library.message (id, key, audience, owner) values
('01934f00-0000-7000-8000-000000e00001', 'danger', 'EVERYBODY', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00002', 'how-to-report', 'WORRIED', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00003', 'not-in-trouble', 'EXPLOITED', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00004', 'what-not-to-do', 'WORRIED', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00005', 'papers-and-pay', 'EXPLOITED', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00006', 'yours', 'EXPLOITED', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00007', 'who-we-are', 'EVERYBODY', 'The editor of the partnership'),
('01934f00-0000-7000-8000-000000e00008', 'helpline', 'EVERYBODY', 'The editor of the partnership');

insert into library.message_text (key, language, number, words, expires, state, written_at)
select key, 'ENGLISH', 1, words, current_date + 365, 'WAITING', now() from (values
('danger', 'Is someone in danger now? Call {number:EMERGENCY}. It is free.'),
('how-to-report', 'Tell us what you saw. You do not have to be sure, and you do not have to give your name.'),
('not-in-trouble', 'You are not in trouble for asking for help. What was done to you is not your fault.'),
('what-not-to-do', 'Do not step in. Do not talk to the boss. Do not take photos. Tell us, and stay safe.'),
('papers-and-pay', 'Your passport is yours. Your pay is yours. Nobody may keep them from you.'),
('yours', 'Your body, your time and your phone belong to you. You may say no, and you may leave.'),
('who-we-are', 'We are {partnership}: people who work to end slavery here. It is free to talk to us.'),
('helpline', 'You can call {number:NATIONAL_HELPLINE}. It is free, and you need not give your name.')
) as starter (key, words);
