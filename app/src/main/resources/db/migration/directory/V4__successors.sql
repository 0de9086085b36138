-- A body that takes over from another shows from its day, and the other one until then.
alter table directory.service
    add column shown_from date,
    add column shown_until date;
update directory.service set shown_until = '2026-04-07' where id = '01934f00-0000-7000-8000-000000000014';
insert into directory.service
    (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for, audience, source, standing, note, checked_on, changed_at, shown_from)
values
('01934f00-0000-7000-8000-000000000018', 'LABOUR_ABUSE', 141, 'Fair Work Agency', '', true,
 'Hours to be confirmed', 'Languages to be confirmed', 'Cost to be confirmed', '',
 'Workers who are exploited, and people who see it', 'EVERYONE', 'Employment Rights Act 2025; the day is from secondary sources',
 'TO_CONFIRM', 'Took over from the GLAA. Its number, hours and cost are to be confirmed before they are printed.', null,
 '2026-11-30T00:00:00Z', '2026-04-07');
