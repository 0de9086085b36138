-- A weekly letter tells what could be counted: a room that fails stops neither it nor the others.
alter table notices.call add column left_out int not null default 0 check (left_out >= 0);
comment on column notices.call.left_out is 'how many rooms could not be counted for a weekly letter';
