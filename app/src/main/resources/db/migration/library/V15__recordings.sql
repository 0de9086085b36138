-- Videos and sound that stand on public pages, such as a page said in British Sign Language. What is said is never changed: who wants other
-- words adds another one. A code is over all that decides what the public sees; the bytes lie in pieces, whose digests the code is over too.
create table library.recording (
    id uuid primary key,
    -- The page on which it stands: the slug of a public page, or a page that every place has.
    spot text not null check (spot ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(spot) between 3 and 60),
    -- In which language it is said: bfi is British Sign Language.
    language text not null check (language <> ''),
    media text not null check (media in ('MP4', 'WEBM', 'MP3', 'OGG', 'M4A')),
    title text not null check (title <> ''),
    minutes int not null check (minutes between 1 and 60),
    -- The written words that it says: nobody who cannot see or hear it is left without them.
    transcript text not null check (transcript <> ''),
    -- Who knows the language well and made sure that the words say what it says.
    checker text not null check (checker <> ''),
    size bigint not null check (size between 1 and 62914560),
    -- Whether a virus scanner found it clean.
    scanned boolean not null,
    -- SHA-256 of each piece, one after the other.
    digests bytea not null check (octet_length(digests) > 0 and octet_length(digests) % 32 = 0),
    added_by uuid not null,
    added_at timestamptz not null,
    review date not null,
    approved_by uuid,
    approved_at timestamptz,
    -- Taken off by one hand, at once and for good: its pieces go, its words, and who made sure of them.
    off_by uuid,
    off_at timestamptz,
    version bigint not null default 0,
    code bytea not null,
    check ((approved_by is null) = (approved_at is null)),
    check ((off_by is null) = (off_at is null)),
    constraint recording_second check (approved_by is null or approved_by <> added_by),
    constraint recording_gone check (off_at is null or (title = '-' and transcript = '-' and checker = '-'))
);
create index recording_spot on library.recording (spot) where off_at is null;
comment on table library.recording is 'no-content: videos and sound for the public; workers by identifier; nobody who needs help is in it';

create table library.recording_piece (
    -- Looked at when all of it is there: what a recording is made of is only known at its end.
    recording uuid not null references library.recording (id) deferrable initially deferred,
    number int not null check (number >= 0),
    bytes bytea not null check (octet_length(bytes) between 1 and 524288),
    primary key (recording, number)
);
comment on table library.recording_piece is 'no-content: bytes of videos and sound for the public; nobody who needs help is in it';

create function library.keep_recording() returns trigger language plpgsql as $$
declare
    free text[] := array['review', 'approved_by', 'approved_at', 'off_by', 'off_at', 'version', 'code'];
begin
    if tg_op = 'DELETE' then
        raise exception 'that a recording was there is kept';
    end if;
    -- What is taken off loses its words then; what must stand in their place is checked above.
    if old.off_at is null and new.off_at is not null then
        free := free || array['title', 'transcript', 'checker'];
    end if;
    if (to_jsonb(new) - free) is distinct from (to_jsonb(old) - free) then
        raise exception 'a recording is never changed: another one is added';
    end if;
    if old.off_at is not null then
        raise exception 'a recording that was taken off stays off';
    end if;
    return new;
end
$$;
create trigger recording_keep before update or delete on library.recording
    for each row execute function library.keep_recording();

grant select, insert, update on library.recording to ${app};
grant select, insert, delete on library.recording_piece to ${app};
