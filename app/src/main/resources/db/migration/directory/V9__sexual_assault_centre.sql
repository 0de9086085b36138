-- Where somebody who was sexually assaulted is cared for. Nobody has confirmed which centre serves this place.
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at)
values
('01934f00-0000-7000-8000-000000000091', 'SEXUAL_ASSAULT_CENTRE', 130, 'Sexual assault referral centre for this place', '', true,
 'Day and night, to be confirmed', 'Ask for an interpreter', 'Free', 'https://www.nhs.uk/service-search/other-health-services/rape-and-sexual-assault-referral-centres',
 'Adults and children who may have been sexually assaulted, with or without the police', 'PROFESSIONALS', 'NHS, list of centres', 'TO_CONFIRM',
 'The health service is to confirm the centre for adults and the one for children, and their numbers by day and by night; until then NHS 111 names the nearest.', null, '2026-11-30T00:00:00Z');
