-- The concern that whoever opened the case had handed in themselves; it stays with whoever received it, in another schema.
alter table casework.case_file add column handed_in uuid;
create index case_file_handed_in on casework.case_file (handed_in) where handed_in is not null;

-- After a charge: the day and hour of court, in the clear, so that whoever begins in the morning finds it; and, as a part of
-- its own, where somebody sleeps until then and who goes to court with them.
alter table casework.custody add column court_on date, add column court_at time;
alter table casework.custody drop constraint custody_part_check,
    add constraint custody_part_check check (part in ('ACCUSATION', 'ADULT', 'DEFENCE', 'OUTCOME', 'COURT')),
    add constraint custody_court_check check (court_on is null or part = 'OUTCOME'),
    add constraint custody_court_hour_check check (court_at is null or court_on is not null);

-- Received from the police after a charge: Children Act 1989, section 21(2)(b).
alter table casework.child_care drop constraint child_care_status_check,
    add constraint child_care_status_check check (status in ('SECTION_20', 'INTERIM_CARE_ORDER', 'FULL_CARE_ORDER',
        'POLICE_PROTECTION', 'EMERGENCY_ORDER', 'REMAND', 'FROM_CUSTODY', 'NONE', 'UNKNOWN'));
