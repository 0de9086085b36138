-- Whether a record came from another partnership, with the copy that this one began with. Pages show nothing of it until somebody here
-- asked for it and a second person has rung and confirmed the number.
alter table directory.service add column by_copy boolean not null default false;
