-- A new seed is shown to one session alone, named by the hash of its secret, for some minutes after it was made.
alter table members.factor
    add column pending_for bytea,
    add column pending_at timestamptz;

-- Seeds that were begun before this rule belong to nobody.
update members.factor set pending = null where pending is not null;

alter table members.factor
    add constraint factor_pending_is_bound
        check ((pending is null) = (pending_for is null) and (pending is null) = (pending_at is null));
