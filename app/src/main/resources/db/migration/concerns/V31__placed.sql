-- Under which ward it is counted: what was told last, so that exactly that is taken back. Null for what came before
-- wards were told. No finer place stands in clear.
alter table concerns.concern add column placed text
    check (placed in ('NOT_YET', 'UNKNOWN') or placed ~ '^[A-Z][0-9]{8}$');
