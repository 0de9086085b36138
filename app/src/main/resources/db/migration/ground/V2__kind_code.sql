-- A keyed code over what this database was made for, made with a key that lies outside it.
alter table ground.installation add column code bytea;
grant update (code) on ground.installation to ${app};
