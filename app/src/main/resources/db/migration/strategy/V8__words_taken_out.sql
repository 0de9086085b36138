-- A name in what boards read can hurt somebody, also where what was said is only ever added to: words that tell of a person are destroyed, and
-- in their place stands that they were, when, by whom and why. Somebody else hears of it.
create table strategy.words_out (
    id uuid primary key,
    place text not null check (place in ('ACTION', 'HAND_OVER', 'MEETING')),
    object uuid not null,
    why text not null check (why in ('NAMED', 'RECOGNISABLE', 'NOT_AGREED')),
    pieces int not null check (pieces > 0),
    -- What stands in their place.
    instead text not null check (instead <> ''),
    by_worker uuid not null,
    at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz,
    check ((seen_by is null) = (seen_at is null)),
    check (seen_by <> by_worker)
);
create index words_out_unseen on strategy.words_out (at) where seen_at is null;
comment on table strategy.words_out is 'no-content: that words were destroyed, by a code; workers by identifier; nobody who needs help is in it';

create function strategy.keep_words_out() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.seen_at is not null then
        raise exception 'that words were taken out, and who knows of it, is kept';
    end if;
    return new;
end
$$;
create trigger words_out_keep before update or delete on strategy.words_out
    for each row execute function strategy.keep_words_out();
grant select, insert on strategy.words_out to ${app};
grant update (seen_by, seen_at) on strategy.words_out to ${app};

alter table strategy.happening add column taken_out uuid references strategy.words_out;
alter table strategy.standing add column taken_out uuid references strategy.words_out;
alter table strategy.word add column taken_out uuid references strategy.words_out;
alter table strategy.evidence add column taken_out uuid references strategy.words_out;
alter table strategy.hand_over add column taken_out uuid references strategy.words_out;

-- Of what is only ever added to, words are taken out once, and nothing else changes.
create function strategy.keep_history() returns trigger language plpgsql as $$
begin
    if old.taken_out is not null or new.taken_out is null then
        raise exception 'of what became of an action words are taken out once, and nothing else changes';
    end if;
    return new;
end
$$;
create trigger happening_keep before update on strategy.happening
    for each row execute function strategy.keep_history();
create trigger standing_keep before update on strategy.standing
    for each row execute function strategy.keep_history();
create trigger hand_over_keep before update on strategy.hand_over
    for each row execute function strategy.keep_history();
grant update (reason, taken_out) on strategy.happening to ${app};
grant update (reason, recovery, taken_out) on strategy.standing to ${app};
grant update (reason, taken_out) on strategy.hand_over to ${app};
