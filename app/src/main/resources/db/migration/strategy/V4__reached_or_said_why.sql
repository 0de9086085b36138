-- Why an action counts as done although its indicator did not reach what was aimed for. The board reads it.
alter table strategy.evidence
    add column despite text not null default '',
    add constraint evidence_despite check (despite = '' or verdict = 'ACCEPTED');
