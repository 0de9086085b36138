-- A keyed code on what was asked for about an account, and on the fact that two administrators are needed.
alter table members.account_request add column code bytea;
alter table members.two_hands add column code bytea;
grant update (code) on members.two_hands to ${app};

-- Codes for rows of before are made once for each set of tables that came with codes.
alter table members.codes_made drop constraint codes_made_id_check;
alter table members.codes_made add check (id > 0);
