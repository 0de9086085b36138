-- A red concern that was triaged keeps a clock until somebody holds it.
alter table concerns.concern
    add column held boolean not null default false,
    add column hold_by timestamptz,
    add column hold_escalated_at timestamptz;
alter table concerns.concern add column hold_due timestamptz generated always as (
    case when state = 'TRIAGED' and band = 'RED' and not held then hold_by end) stored;
create index concern_hold_due on concerns.concern (receiver, hold_due) where hold_due is not null;
-- Row-level security binds the owner too.
select set_config('lodestar.kind', 'TASK', true);
update concerns.concern set held = true where id in (select concern from concerns.assignment);
update concerns.concern set hold_by = triaged_at + interval '1 hour' where state = 'TRIAGED' and band = 'RED';
