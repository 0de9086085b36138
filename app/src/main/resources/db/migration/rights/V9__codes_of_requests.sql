-- A keyed code on where the answer to a request lies and who works on it, and on who told a breach and how far it is.
alter table rights.data_request add column code bytea;
alter table rights.breach add column code bytea;
