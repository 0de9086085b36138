-- Why a meeting was called off is read by its board and can tell of a person too: it is destroyed as the rest of a meeting is.
-- Which taking out it was, the plan keeps.
alter table boards.board_meeting add column taken_out uuid;
