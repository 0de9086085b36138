-- Words of a no, one a line, that are looked for in whatever would go to the body it is against.
alter table casework.narrow_no add column marked bytea;
