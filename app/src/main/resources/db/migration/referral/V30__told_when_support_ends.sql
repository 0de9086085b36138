-- Somebody is told a day with the answer: until they are told another, their own page says this one.
alter table referral.person_told add column support_ends date;
