-- A keyed code on who reported a concern and whether they may be named, and on who offered it to whom and what was said.
alter table concerns.concern add column code bytea;
alter table concerns.hand_over add column code bytea;
