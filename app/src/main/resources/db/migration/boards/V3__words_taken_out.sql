-- A name on an agenda, in minutes, in a decision or in what a board asks for can hurt somebody, also in minutes that were agreed: these words
-- are destroyed at once, and in their place stands that they were. All else of what was agreed stays. Which taking out it was, the plan keeps.
alter table boards.agenda_item add column taken_out uuid;
alter table boards.board_decision add column taken_out uuid;
alter table boards.board_action add column taken_out uuid;
alter table boards.day_moved add column taken_out uuid;

drop trigger agenda_item_keep on boards.agenda_item;
create trigger agenda_item_keep before insert or delete on boards.agenda_item
    for each row execute function boards.keep_record();
create trigger agenda_item_keep_change before update on boards.agenda_item
    for each row when (
        not (new.taken_out is not null and new.taken_out is distinct from old.taken_out
            and (new.id, new.meeting, new.place, new.wanted) is not distinct from (old.id, old.meeting, old.place, old.wanted)
            and new.brings || new.paper_title || new.paper_link || new.paper_words || new.minutes = ''))
    execute function boards.keep_record();

drop trigger board_action_keep on boards.board_action;
create trigger board_action_keep before insert or delete on boards.board_action
    for each row execute function boards.keep_record();
create trigger board_action_keep_change before update of meeting, item, what on boards.board_action
    for each row when (
        not (new.taken_out is not null and new.taken_out is distinct from old.taken_out
            and (new.meeting, new.item) is not distinct from (old.meeting, old.item)))
    execute function boards.keep_record();

create function boards.keep_taken_out() returns trigger language plpgsql as $$
begin
    if old.taken_out is not null or new.taken_out is null then
        raise exception 'of what a board decided words are taken out once, and nothing else changes';
    end if;
    return new;
end
$$;
drop trigger board_decision_keep on boards.board_decision;
create trigger board_decision_keep before insert or delete on boards.board_decision
    for each row execute function boards.keep_record();
create trigger board_decision_keep_change before update on boards.board_decision
    for each row execute function boards.keep_taken_out();
create trigger day_moved_keep before update on boards.day_moved
    for each row execute function boards.keep_taken_out();
grant update (words, taken_out) on boards.board_decision to ${app};
grant update (reason, taken_out) on boards.day_moved to ${app};
