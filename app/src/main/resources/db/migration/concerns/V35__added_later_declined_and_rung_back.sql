-- What whoever took a report down added later: it waits to be read, and calls whoever is on duty until it was.
alter table concerns.note add column added boolean not null default false, add column read_by uuid,
    add column read_at timestamptz, add check ((read_at is null) = (read_by is null));
create index note_unread on concerns.note (written_at) where added and read_at is null;
grant update (read_by, read_at) on concerns.note to ${app};

-- Why an urgent one was declined, in words. Sealed for the subject REPORT.
alter table concerns.hand_over add column declined bytea;

-- That whoever took it over rang back as promised.
alter table concerns.hand_over add column rung_at timestamptz;
create index hand_over_ring_back on concerns.hand_over (receiver, ring_by)
    where ring_by is not null and rung_at is null;
