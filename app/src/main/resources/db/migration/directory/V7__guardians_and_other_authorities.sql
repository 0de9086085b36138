-- For workers alone: the guardianship service's own line, and children's services of other authorities by day and by night.
-- Two records of one name are the two numbers of one authority. An authority without a record is typed in the case, with
-- the number that was rung; an editor adds the record once somebody has confirmed it.
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at)
values
('01934f00-0000-7000-8000-0000000000c1', 'CHILD_GUARDIAN', 190, 'Independent child trafficking guardianship service', '0800 043 4303', true,
 'Day and night, every day', 'Ask for an interpreter', 'Free', '',
 'Workers with a child who is referred', 'PROFESSIONALS', 'Home Office, First Responder Toolkit, April 2026', 'READ',
 'Has an own form online, in addition to the referral. Whom it takes: two thirds of authorities, Essex since May 2021; the tender of September 2025 covers every child who is referred (written answer 101791). Who provides it and from when is to be confirmed.',
 '2026-11-24', '2026-11-30T00:00:00Z'),
('01934f00-0000-7000-8000-0000000000c2', 'OTHER_AUTHORITY', 200, 'Essex County Council', '0345 606 1212', true,
 'Nights, weekends and bank holidays', 'Ask for an interpreter', 'Local rate', '',
 'Workers with a child who belongs to Essex or was placed by it', 'PROFESSIONALS', 'Statement of a neighbouring council, 2025', 'TO_CONFIRM',
 'From a secondary source. The number by day is to be added.', null, '2026-11-30T00:00:00Z');
