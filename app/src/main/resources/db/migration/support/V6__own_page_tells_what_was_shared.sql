-- Whether a person's own page says what was shared about them, and with whom: the worker chooses each time, because
-- somebody else may read it.
alter table support.own_page add column tells_shared boolean not null default false;
alter table support.own_page alter column tells_shared drop default;
