-- What residents said when they were asked, and what boards answered. Only counts are kept: nobody who answered is in it.
create table voice.consultation (
    id uuid primary key,
    title text not null check (title <> ''),
    question text not null check (question <> ''),
    way text not null check (way in ('PAPER', 'STREET', 'ONLINE', 'MEETING', 'SEVERAL')),
    -- The method note: who was asked, how, what it cannot say, and what is different from the time before.
    asked_whom text not null check (asked_whom <> ''),
    method text not null check (method <> ''),
    limits text not null check (limits <> ''),
    different text not null default '',
    begins date not null,
    ends date not null check (ends >= begins),
    languages text[] not null check (cardinality(languages) > 0),
    kind text not null check (kind in ('VOTES', 'POINTS', 'SHARES')),
    answers int not null check (answers >= 0),
    -- An earlier one that asked the same. Years make one line: nothing has two that follow it.
    follows uuid unique references voice.consultation check (follows <> id),
    added_by uuid not null,
    version bigint not null default 0
);
comment on table voice.consultation is 'no-content: what residents were asked and how; workers by identifier; nobody who answered is in it';

create table voice.voice_item (
    id uuid primary key,
    consultation uuid not null references voice.consultation,
    place int not null check (place > 0),
    words text not null check (words <> ''),
    number int not null check (number >= 0),
    -- Whether who answers so is counted in the index over the years.
    counted boolean not null default false,
    strategy uuid,
    priority int check (priority > 0),
    action uuid,
    unique (consultation, place),
    check ((strategy is null) = (priority is null)),
    check (strategy is null or action is null)
);
comment on table voice.voice_item is 'no-content: answers to choose from with how many chose them; small counts are shown to nobody';

create table voice.voice_answer (
    id uuid primary key,
    consultation uuid not null references voice.consultation,
    -- Null when it answers all of it.
    item uuid references voice.voice_item,
    board uuid not null,
    meeting uuid,
    answered_on date not null,
    verdict text not null check (verdict in ('WILL_DO', 'DONE', 'WILL_NOT')),
    words text not null check (words <> ''),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    version bigint not null default 0,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> proposed_by)
);
create index voice_answer_consultation on voice.voice_answer (consultation, answered_on);
comment on table voice.voice_answer is 'no-content: what boards answered to residents; workers by identifier; the forms say that nobody may be named';

create table voice.voice_answer_action (
    answer uuid not null references voice.voice_answer,
    action uuid not null,
    primary key (answer, action)
);
comment on table voice.voice_answer_action is 'no-content: which action of the plan an answer speaks of; nobody is in it';

-- An answer that a second person confirmed is published: it is never changed, and neither is what it answers.
create function voice.keep_answer() returns trigger language plpgsql as $$
begin
    if old.confirmed_by is not null then
        raise exception 'an answer that is published is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger voice_answer_keep before update or delete on voice.voice_answer
    for each row execute function voice.keep_answer();

create function voice.keep_answer_action() returns trigger language plpgsql as $$
declare
    one uuid;
begin
    if tg_op = 'DELETE' then
        one := old.answer;
    else
        one := new.answer;
    end if;
    if exists (select 1 from voice.voice_answer where id = one and confirmed_by is not null) then
        raise exception 'an answer that is published is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger voice_answer_action_keep before insert or update or delete on voice.voice_answer_action
    for each row execute function voice.keep_answer_action();

create function voice.keep_result() returns trigger language plpgsql as $$
declare
    one uuid;
begin
    if tg_table_name = 'consultation' then
        one := old.id;
    elsif tg_op = 'INSERT' then
        one := new.consultation;
    else
        one := old.consultation;
    end if;
    if exists (select 1 from voice.voice_answer where consultation = one and confirmed_by is not null) then
        raise exception 'a result that was answered is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger voice_item_keep before insert or delete or update of consultation, place, words, number, counted
    on voice.voice_item for each row execute function voice.keep_result();
create trigger consultation_keep before delete or update of
    title, question, way, asked_whom, method, limits, different, begins, ends, languages, kind, answers, follows
    on voice.consultation for each row execute function voice.keep_result();

grant usage on schema voice to ${app};
grant select, insert, update on voice.consultation, voice.voice_answer to ${app};
grant select, insert, update, delete on voice.voice_item to ${app};
grant select, insert, delete on voice.voice_answer_action to ${app};
