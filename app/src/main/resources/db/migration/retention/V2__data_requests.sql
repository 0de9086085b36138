-- Requests about one's own data name people, too, and are kept as long as a complaint may ask for them.
insert into retention.rule (id, record_class, version, months, birthday, doing, notice_days, most_percent, source,
    to_be_confirmed, set_at) values
    ('019ac100-0000-7000-8000-000000000009', 'DATA_REQUEST', 0, 36, null, 'DISPOSE', 14, 20, 'Shipped as a starting point: three years after the answer, in case somebody complains. Your own retention schedule decides.', true, '2026-11-27T00:00:00Z');
