-- A keyed code on what leads from a receipt, and from the open mailbox of a browser, to a report: made with a key outside
-- the database, so that nobody who writes rows exchanges one report for another.
alter table concerns.receipt add column code bytea;
alter table concerns.mailbox add column code bytea;
-- Rows of before get theirs once; nothing else of a receipt ever changes.
grant update (code) on concerns.receipt to ${app};
