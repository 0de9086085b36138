-- The seal of a closed period is shown to everybody. Over a few facts alone, tries would find from it what they were: what is drawn
-- here by chance goes into it first, and is shown to nobody. Seals of before stay as they are.
alter table ledger.snapshot add column salt text not null default '' check (salt ~ '^([0-9a-f]{64})?$');
