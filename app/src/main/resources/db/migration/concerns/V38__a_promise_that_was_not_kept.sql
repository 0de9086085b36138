-- That somebody of whoever gave it has read who took it over.
alter table concerns.hand_over add column known_at timestamptz;

-- That both sides spoke after the promised hour, as whoever gave it wrote it down. Sealed for the subject REPORT.
alter table concerns.hand_over add column spoken bytea, add column spoken_by uuid, add column spoken_at timestamptz,
    add check ((spoken_at is null) = (spoken_by is null));
create index hand_over_promised on concerns.hand_over (ring_by) where ring_by is not null and rung_at is null;
