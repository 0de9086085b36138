-- A warning is tried until it reaches whom it is for, and begins anew with each new fact: each try, each end of it and each answer about danger is an
-- entry of its own, and so is what an officer wrote before they wrote it anew. What was answered about danger stands beside what was told.
alter table rights.breach
    add column danger_said text check (danger_said in ('YES', 'NOT_KNOWN', 'NO'));
alter table rights.breach_word
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER',
        'WHY', 'NOT_PEOPLE', 'CHANGES')),
    add column danger text check (danger in ('YES', 'NOT_KNOWN', 'NO')),
    add column people_on date;
-- Whoever told one finds it again after it was closed.
drop index rights.breach_told_by;
create index breach_told_by on rights.breach (told_by);
