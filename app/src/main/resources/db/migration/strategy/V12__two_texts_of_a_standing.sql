-- Why an action stands so and what brings it back are two texts: each is taken out by itself, and the other stays.
alter table strategy.standing add column recovery_out uuid references strategy.words_out;
alter table strategy.word add column recovery_out uuid references strategy.words_out;
grant update (recovery_out) on strategy.standing to ${app};

-- Where both are gone, that they are is said once.
alter table strategy.word
    drop constraint word_recovery_check,
    add constraint word_recovery_check check (recovery <> '' or recovery_out is not null);
update strategy.word set recovery = '', recovery_out = taken_out where taken_out is not null;

create function strategy.keep_standing() returns trigger language plpgsql as $$
begin
    if new.taken_out is null and new.recovery_out is null
        or new.taken_out is null and new.reason is distinct from old.reason
        or new.recovery_out is null and new.recovery is distinct from old.recovery
        or old.taken_out is not null and (new.taken_out, new.reason) is distinct from (old.taken_out, old.reason)
        or old.recovery_out is not null and (new.recovery_out is distinct from old.recovery_out
            or new.recovery <> '' and new.recovery is distinct from old.recovery) then
        raise exception 'of how an action stood each text is taken out once, and nothing else changes';
    end if;
    return new;
end
$$;
drop trigger standing_keep on strategy.standing;
create trigger standing_keep before update on strategy.standing
    for each row execute function strategy.keep_standing();
