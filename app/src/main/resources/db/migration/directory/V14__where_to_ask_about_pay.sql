-- Whoever is underpaid finds more than a helpline: the page on which the government says where one complains about pay and work. It stands
-- without a number, which nobody has confirmed. The address is from memory, so the record goes on saying that it is to be confirmed.
-- Where an editor has written one since, theirs stays.
update directory.service
   set website = 'https://www.gov.uk/pay-and-work-rights',
       note = note || ' The web address is from memory: open it, and put it right where it leads elsewhere.',
       version = version + 1,
       changed_at = '2026-12-01T00:00:00Z'
 where id = '01934f00-0000-7000-8000-000000000018' and website = '' and number = '';
