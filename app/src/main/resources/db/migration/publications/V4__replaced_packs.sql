-- A frozen pack never changes. One that says something else takes its place, and says why; both stay readable.
alter table publications.pack
    add column replaces uuid references publications.pack,
    add column replaces_why text not null default '',
    add check ((replaces is null) = (replaces_why = '')),
    add check (replaces <> id);
-- One alone takes the place of another, so that it is plain which holds.
create unique index pack_replaces on publications.pack (replaces) where state = 'FROZEN';
