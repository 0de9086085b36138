-- The home page: what waits in the cases that a worker is in charge of, person by person, and who was sought.
create index step_of_person on casework.step (person, due) where state = 'OPEN' and holds;
call members.may_see_written_out('casework.restricted_match', 'whoever_sees_the_case', 'case_file');
