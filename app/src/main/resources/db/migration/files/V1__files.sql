-- A file on its way in, and then for ever the holder of its pieces. Its key lies elsewhere, sealed.
create table files.upload (
    id uuid primary key,
    -- Bytes in order from the start that lie sealed.
    received bigint not null default 0 check (received >= 0),
    touched_at timestamptz not null,
    -- Set in the transaction that attaches it; until then the sweep may take it away.
    attached_at timestamptz
);
create index upload_unattached on files.upload (touched_at) where attached_at is null;
comment on table files.upload is 'no-content: random identifiers and sizes; the sealed bytes lie outside the database';

-- Sealed pieces in order; most files have one.
create table files.piece (
    upload uuid not null references files.upload on delete cascade,
    from_byte bigint not null check (from_byte >= 0),
    size bigint not null check (size >= 0),
    blob uuid not null unique,
    primary key (upload, from_byte)
);
comment on table files.piece is 'no-content: random identifiers and sizes of sealed pieces';

-- A file that belongs to a concern or case.
create table files.attachment (
    id uuid primary key references files.upload,
    object uuid not null,
    -- Whose key seals the columns below.
    subject_kind text not null,
    subject uuid not null,
    -- Sealed: the file's own key; name, size, hash and what it was declared to be; the sender's words.
    file_key bytea not null,
    particulars bytea not null,
    description bytea,
    kind text not null,
    size bigint not null check (size > 0),
    -- Null when the reporter sent it.
    worker uuid,
    received_at timestamptz not null,
    scan text not null check (scan in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED', 'TOO_LARGE')),
    scanned_at timestamptz,
    copy text not null default 'NONE' check (copy in ('NONE', 'MADE', 'WITHHELD', 'TOO_MANY_PIXELS', 'FAILED')),
    copy_key bytea,
    copy_blob uuid,
    copy_type text,
    copy_size bigint,
    copied_by uuid,
    copied_at timestamptz,
    -- May show abuse of a child: shut for everyone, kept for the police.
    locked_at timestamptz,
    locked_by uuid,
    handed_at timestamptz,
    handed_by uuid,
    handed_reference bytea,
    check ((copy = 'MADE') = (copy_blob is not null and copy_key is not null and copy_type is not null)),
    check ((locked_at is null) = (locked_by is null)),
    check (handed_at is null or (locked_at is not null and handed_reference is not null))
);
create index attachment_object on files.attachment (object, received_at);
create index attachment_unscanned on files.attachment (received_at) where scan in ('NOT_SCANNED', 'PENDING');

-- A reporter sees what they sent themselves, never what staff added.
alter table files.attachment enable row level security;
alter table files.attachment force row level security;
create policy whoever_may_see_the_object on files.attachment
    using (members.may_see(object)
        and (worker is null or coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER'))
    with check (members.may_see(object)
        and (worker is null or coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER'));

-- What lies locked stays as it is but for the hand-over to the police; nothing attached is deleted.
create function files.keep_locked() returns trigger language plpgsql as $$
begin
    if old.locked_at is not null and (
        (to_jsonb(new) - array['handed_at', 'handed_by', 'handed_reference', 'scan', 'scanned_at'])
        is distinct from
        (to_jsonb(old) - array['handed_at', 'handed_by', 'handed_reference', 'scan', 'scanned_at'])) then
        raise exception 'A locked file is preserved as it is';
    end if;
    return new;
end $$;
create trigger attachment_keep_locked before update on files.attachment
    for each row execute function files.keep_locked();

-- What belongs to a concern or case is not swept away, whatever the program believes.
create function files.keep_attached() returns trigger language plpgsql as $$
begin
    if exists (select 1 from files.upload u where u.id = old.upload and u.attached_at is not null) then
        raise exception 'A piece of an attached file is not deleted';
    end if;
    return old;
end $$;
create trigger piece_keep_attached before delete on files.piece
    for each row execute function files.keep_attached();

grant usage on schema files to ${app};
grant select, insert, update, delete on files.upload, files.piece to ${app};
grant select, insert on files.attachment to ${app};
grant update (scan, scanned_at, copy, copy_key, copy_blob, copy_type, copy_size, copied_by, copied_at,
    locked_at, locked_by, handed_at, handed_by, handed_reference) on files.attachment to ${app};
