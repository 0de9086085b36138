-- Whom a worker rings at night, and who provides advocates. What nobody has confirmed has no number, and every page says so.
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at)
values
('01934f00-0000-7000-8000-000000000081', 'ADULT_OUT_OF_HOURS', 125, 'Thurrock emergency duty team, for adults', '01375 372 468', true,
 'Nights, weekends and bank holidays', 'Ask for an interpreter', 'Local rate', '',
 'Adults who need care or support, or a safe place, outside office hours', 'PROFESSIONALS', 'Thurrock partnership page on children, date of page unknown', 'TO_CONFIRM',
 'The number is the one that the council gives for children at night. Whether it serves adults too is for the council to confirm.', null, '2026-11-30T00:00:00Z'),
('01934f00-0000-7000-8000-000000000082', 'HOUSING_OUT_OF_HOURS', 126, 'Council housing, out of hours', '', true,
 'Nights, weekends and bank holidays', 'Ask for an interpreter', 'Cost to be confirmed', '',
 'Somebody without a bed tonight', 'PROFESSIONALS', 'Nobody has confirmed a number', 'TO_CONFIRM',
 'The council is to confirm the number; until then ask the emergency duty team.', null, '2026-11-30T00:00:00Z'),
('01934f00-0000-7000-8000-000000000083', 'REFUGE', 127, 'National Domestic Abuse Helpline (refuge spaces)', '0808 2000 247', true,
 'Day and night, every day', 'Ask for an interpreter', 'Free', 'https://www.nationaldahelpline.org.uk',
 'Women who need a refuge, and workers who look for one', 'PROFESSIONALS', 'General practice', 'TO_CONFIRM',
 'Whether a refuge takes somebody who was exploited and not abused at home is asked place by place.', null, '2026-11-30T00:00:00Z'),
('01934f00-0000-7000-8000-000000000084', 'ADVOCACY', 128, 'Independent advocates of the council (Care Act and mental capacity)', '', true,
 'Hours to be confirmed', 'Ask for an interpreter', 'Free', '',
 'Adults for whom an advocate is due', 'PROFESSIONALS', 'Nobody has confirmed who provides them', 'TO_CONFIRM',
 'The council is to confirm who provides advocates and on which number; until then ask its line for adults.', null, '2026-11-30T00:00:00Z'),
('01934f00-0000-7000-8000-000000000085', 'NIGHT_DOOR', 129, 'Workers who cannot sign in at night', '', true,
 'Nights, weekends and bank holidays', 'English', 'Local rate', '',
 'Workers who have no password or no code', 'PROFESSIONALS', 'Nobody has confirmed a number', 'TO_CONFIRM',
 'It stands on the sign-in page, for everybody to see. Write the number of a switchboard, never that of a person.', null, '2026-11-30T00:00:00Z');
