-- A keyed code on who made an export, whether it names people, and who fetched or refused it: one hand is not made two by a row that says so.
alter table exchange.case_export add column code bytea;
