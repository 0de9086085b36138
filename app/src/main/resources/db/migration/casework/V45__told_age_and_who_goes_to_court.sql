-- An age that came with a report rests on nothing but what was told.
alter table casework.person drop constraint person_age_basis_check;
alter table casework.person add constraint person_age_basis_check
    check (age_basis in ('OWN_WORD', 'SAID_DRUGGED', 'IMPRESSION', 'REPORTED', 'RECORDS', 'DOCUMENTS', 'AGE_ASSESSMENT'));

-- Whether it is written where somebody sleeps until court, and who goes there with them: in the clear, so that what is not
-- written stays among the work until it is.
alter table casework.custody add column court_bed boolean, add column court_goes boolean,
    add constraint custody_court_plan_check check (part = 'COURT' or court_bed is null and court_goes is null);
