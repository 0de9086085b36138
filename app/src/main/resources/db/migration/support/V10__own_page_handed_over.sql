-- A person's own page is given when somebody says so, not when it is made; and whether it says what was decided about them
-- is chosen apart from whether it says what was shared. Those of before were recorded as given when they were made.
alter table support.own_page
    add column tells_decided boolean not null default false,
    add column handed_by uuid,
    add column handed_at timestamptz;
update support.own_page set handed_by = given_by, handed_at = given_at;
alter table support.own_page alter column tells_decided drop default;
grant update (handed_by, handed_at) on support.own_page to ${app};
