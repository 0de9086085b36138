-- What a second person sent back with a reason: a version of a public page or of news, or a recording. It goes by a code of what was read,
-- in which each writing is another one, so that whatever was written anew is sent back no more. The reason goes with what it was about.
create table library.sent_back (
    -- Slug of the public page, or the page on which a recording stands.
    page text not null check (page <> ''),
    read text not null check (read <> ''),
    why text not null check (why <> ''),
    back_by uuid not null,
    back_at timestamptz not null,
    primary key (page, read)
);
comment on table library.sent_back is 'no-content: why words for everybody were sent back; the form says that nobody may be named; workers by identifier';

-- That an editor played a recording to its end: when it was approved, and each time that somebody looked at it again.
create table library.recording_played (
    recording uuid not null,
    played_by uuid not null,
    played_at timestamptz not null,
    primary key (recording, played_at)
);
comment on table library.recording_played is 'no-content: when a recording for the public was played to its end; workers by identifier';

grant select, insert, delete on library.sent_back to ${app};
grant select, insert on library.recording_played to ${app};
-- What was sent back and nobody wants goes: what was approved is kept by its trigger as before.
grant delete on library.page_version to ${app};
