-- What somebody said of their age while they were drugged is written down as that, and makes nobody an adult.
alter table casework.person drop constraint person_age_basis_check;
alter table casework.person add constraint person_age_basis_check
    check (age_basis in ('OWN_WORD', 'SAID_DRUGGED', 'IMPRESSION', 'RECORDS', 'DOCUMENTS', 'AGE_ASSESSMENT'));
alter table casework.person add constraint nobody_is_an_adult_by_what_was_said_while_drugged
    check (not (age_status = 'ADULT' and age_basis = 'SAID_DRUGGED'));
