-- A keyed code over all who had a hand in a worker's account, bound to the roles that the worker has: a tie that is taken
-- away in the database makes no second person of a guest.
alter table members.person add column ties_code bytea;
-- The number on which somebody is rung back at night, and whose it is.
alter table members.number_on_record add column code bytea;
-- What was said of an account, and by whom.
alter table members.access_answer add column code bytea;
