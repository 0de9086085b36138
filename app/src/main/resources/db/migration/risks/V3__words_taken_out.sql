-- Why a post went to another stands with each risk and each duty that went along: where it told of a person it is destroyed there too, once,
-- and nothing else of what became of them changes. Which taking out it was, the plan keeps.
alter table risks.turn add column taken_out uuid;

create function risks.keep_turn() returns trigger language plpgsql as $$
begin
    if old.taken_out is not null or new.taken_out is null then
        raise exception 'of what became of a risk words are taken out once, and nothing else changes';
    end if;
    return new;
end
$$;
create trigger turn_keep before update on risks.turn
    for each row execute function risks.keep_turn();
grant update (reason, taken_out) on risks.turn to ${app};
