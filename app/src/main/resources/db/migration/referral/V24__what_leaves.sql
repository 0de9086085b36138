-- What leaves of a notification that names nobody is kept as whole texts, and who read it through. Decisions about
-- single passages cannot be turned into texts: what was not yet final is looked at again.
delete from referral.redaction;
alter table referral.redaction drop column rulings;
alter table referral.redaction add column outgoing bytea not null;
-- Since when a notification that left before its second reading waits for it.
alter table referral.redaction add column second_reading_due timestamptz;
create index redaction_second_reading on referral.redaction (second_reading_due) where second_reading_due is not null;
