-- The concern that whoever opened the case had handed in themselves; it stays with whoever received it, in another schema.
alter table casework.case_file add column handed_in uuid;
create index case_file_handed_in on casework.case_file (handed_in) where handed_in is not null;
