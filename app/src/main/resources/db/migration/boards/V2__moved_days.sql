-- That the day by which a board asked for something became another one. Only ever added to.
create table boards.day_moved (
    id uuid primary key,
    action uuid not null references boards.board_action,
    at timestamptz not null,
    by_worker uuid not null,
    from_day date not null,
    to_day date not null,
    -- A later day has one.
    reason text not null default '',
    check (from_day <> to_day),
    check (reason <> '' or to_day < from_day)
);
create index day_moved_action on boards.day_moved (action, at);
comment on table boards.day_moved is 'no-content: days of what boards ask for; workers by identifier; nobody who needs help is in it';

grant select, insert on boards.day_moved to ${app};
