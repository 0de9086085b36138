-- What a worker wrote beside what was told, sealed for the subject REPORT.
alter table concerns.concern add column particulars bytea;

-- How the caller is placed, and the whole e-mail that they sent: it says who they are, so it lies with who reported
-- and opens to nobody else. Sealed for the subject REPORTER_CONTACT.
alter table concerns.reporter add column caller bytea;

