-- A keyed code on what leads from a receipt, and from the browser of a reporter, to a report: made with a key outside
-- the database, so that nobody who writes rows exchanges one report for another.
alter table concerns.receipt add column code bytea;
alter table concerns.mailbox add column code bytea;
-- A draft says which report it becomes, and is sealed under a secret that whoever sends the cookie chooses.
alter table concerns.draft add column code bytea;
-- Rows of before get theirs once; nothing else of a receipt ever changes.
grant update (code) on concerns.receipt to ${app};
