-- What went from one holder of a post to the next, all in one step. Only ever added to.
create table strategy.hand_over (
    id uuid primary key,
    from_worker uuid not null,
    to_worker uuid not null,
    reason text not null check (reason <> ''),
    by_worker uuid not null,
    at timestamptz not null,
    check (from_worker <> to_worker)
);
create index hand_over_at on strategy.hand_over (at desc);
comment on table strategy.hand_over is 'no-content: who followed whom in a post; workers by identifier; nobody who needs help is in it';

create table strategy.handed_over (
    hand_over uuid not null references strategy.hand_over,
    kind text not null,
    object uuid not null,
    primary key (hand_over, kind, object)
);
comment on table strategy.handed_over is 'no-content: what went along; nobody is in it';

grant select, insert on strategy.hand_over, strategy.handed_over to ${app};
