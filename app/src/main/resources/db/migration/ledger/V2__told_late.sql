-- What comes after its month was closed is told in the first month that was open then. Periods that were closed here before the
-- program knew that are told as they were, so that whatever stands on them comes out the same for ever.
alter table ledger.snapshot add column tells_late boolean not null default false;
alter table ledger.snapshot alter column tells_late set default true;
