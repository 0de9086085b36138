-- What this database was made for, once and for ever: a demonstration never becomes a real partnership.
create table ground.installation (
    only_row boolean primary key default true check (only_row),
    kind text not null check (kind in ('DEMONSTRATION', 'PARTNERSHIP')),
    partnership text not null,
    claimed_at timestamptz not null
);
comment on table ground.installation is 'no-content: the name of the partnership and what the database was made for';

grant usage on schema ground to ${app};
grant select, insert on ground.installation to ${app};
grant update (partnership) on ground.installation to ${app};
