-- Who may be named as a provider of support under the national contract. Editors keep the list, subcontractors too.
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at)
values
('01934f00-0000-7000-8000-000000000017', 'CONTRACT_PROVIDER', 170, 'The Salvation Army', '0800 808 3733', true,
 'Day and night, every day', 'Ask for an interpreter', 'Free', 'https://www.salvationarmy.org.uk/modern-slavery',
 'Prime contractor for adults in England and Wales', 'PROFESSIONALS', 'Home Office guidance on the contract', 'TO_CONFIRM',
 'Subcontractors are to be added by the practice lead.', null, '2026-11-27T00:00:00Z');
