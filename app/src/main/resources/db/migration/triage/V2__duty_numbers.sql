-- On which telephone whoever does a shift is rung: the duty telephone, which goes from hand to hand.
alter table triage.duty add column number text not null default '';
