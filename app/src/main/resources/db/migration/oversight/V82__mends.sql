-- Words that an adviser took back are gone, not only hidden.
alter table oversight.adviser_input drop constraint adviser_input_said_check;
update oversight.adviser_input set said = '' where withdrawn_on is not null;
alter table oversight.adviser_input add check ((said = '') = (withdrawn_on is not null));
