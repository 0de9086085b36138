-- When a meeting was called off, so that its members are told for some days; null for those that were called off before.
alter table boards.board_meeting add column called_off_at timestamptz;

-- Who looked at a meeting that is called off, and is told no more.
create table boards.called_off_seen (
    meeting uuid not null references boards.board_meeting,
    worker uuid not null,
    primary key (meeting, worker)
);
comment on table boards.called_off_seen is 'no-content: who saw that a meeting is called off, by identifier';

grant select, insert on boards.called_off_seen to ${app};
