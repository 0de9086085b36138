-- Words that told of a person were taken out where they stood, and a frozen pack held them too: which pack, never which words. It is open
-- until that pack is withheld, or somebody else says why it stays.
create table publications.words_left (
    taking uuid not null,
    pack uuid not null references publications.pack,
    -- The action, meeting or hand-over in which they stood.
    object uuid not null,
    why text not null check (why in ('NAMED', 'RECOGNISABLE', 'NOT_AGREED')),
    taken_by uuid not null,
    taken_at timestamptz not null,
    stays_why text check (stays_why <> ''),
    stays_by uuid,
    stays_at timestamptz,
    primary key (taking, pack),
    check ((stays_why is null) = (stays_by is null)),
    check ((stays_why is null) = (stays_at is null)),
    check (stays_by <> taken_by)
);
create index words_left_pack on publications.words_left (pack);
comment on table publications.words_left is 'no-content: which packs held words that were taken out; workers by identifier; who says why one stays is told that nobody may be named';
grant select, insert on publications.words_left to ${app};
grant update (stays_why, stays_by, stays_at) on publications.words_left to ${app};
