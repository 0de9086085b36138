-- Whether an action was at risk or off track when its day was moved; false for what was moved before this was kept.
alter table strategy.happening add column at_risk boolean not null default false;
