-- How its writer told it: by the form of a worker or of a partner body, or by the log of who is on patrol.
alter table concerns.own_report add column channel text not null default 'STAFF_FORM';
-- Row-level security binds the owner too.
select set_config('lodestar.kind', 'TASK', true);
update concerns.own_report as own set channel = it.channel from concerns.concern as it where it.id = own.concern;
alter table concerns.own_report alter column channel drop default;
