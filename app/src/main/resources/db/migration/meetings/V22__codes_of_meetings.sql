-- A keyed code on which case a meeting is about, under which keys its words lie, who is invited, and what lies on the
-- table for whom.
alter table meetings.meeting add column code bytea;
alter table meetings.invitation add column code bytea;
alter table meetings.paper add column code bytea;
alter table meetings.agenda_item add column code bytea;
