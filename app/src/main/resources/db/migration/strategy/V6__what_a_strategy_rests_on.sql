-- What a strategy rests on before it is in force: consultation, the equality impact assessment, approvals. Only ever added to.
create table strategy.basis (
    id uuid primary key,
    strategy uuid not null references strategy.strategy,
    kind text not null check (kind in ('CONSULTATION', 'EQUALITY', 'CABINET', 'BOARD')),
    body uuid references strategy.body,
    held_on date not null,
    words text not null check (words <> ''),
    link text not null default '',
    added_by uuid not null,
    added_at timestamptz not null,
    check ((kind = 'BOARD') = (body is not null))
);
create index basis_strategy on strategy.basis (strategy, held_on);
comment on table strategy.basis is 'no-content: what a strategy rests on; workers by identifier; nobody who needs help is in it';

grant select, insert on strategy.basis to ${app};
