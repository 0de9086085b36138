-- Who types into the search that they want to die finds help, the emergency number and somebody who listens. Nobody here has rung the
-- number: it stands as never checked until an editor has. What it is for is said in words that every language has.
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at,
     needs, times, tongues)
values
('01934f00-0000-7000-8000-000000000019', 'LISTENING', 165, 'Samaritans', '116 123', true,
 'Day and night, every day', 'English', 'Free', 'https://www.samaritans.org',
 'Someone to talk to', 'EVERYONE', 'General practice', 'TO_CONFIRM',
 'From memory: ring it before you confirm it. For a mental health crisis NHS 111 has option 2, which is to be confirmed too and then added.',
 null, '2026-12-01T00:00:00Z', array['SOMEONE'], 'always', array['en']);
