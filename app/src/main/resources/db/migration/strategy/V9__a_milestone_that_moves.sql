-- Which milestone a line of an action's history is about; null where it is about the action itself.
alter table strategy.happening add column milestone uuid references strategy.milestone;
