-- A keyed code on all passkeys of a worker together, so that none can be put back, copied, moved or wound back. There are
-- passkeys only since this version: whoever has none needs no code.
alter table members.person add column passkeys_code bytea;
