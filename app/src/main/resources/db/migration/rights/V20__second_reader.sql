-- What got out says where somebody lives, or does not: by that the way to them is trusted, and it is asked what makes them safe where they stay. That a
-- letter went to them, that a warning waits for a second who has opened the case, that the second agrees, and that nobody has to look any more after it
-- was closed, are entries of their own.
alter table rights.breach
    add column says_where text check (says_where in ('YES', 'NOT_KNOWN', 'NO'));
create index breach_looked_at on rights.breach (look_at) where closed_on is not null and look_at is not null;
alter table rights.breach_word
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER', 'OBJECTED', 'READ', 'PEOPLE_NOT_TOLD',
        'LOOKED', 'TO_CLOSE', 'SENT', 'TO_CONFIRM', 'CONFIRMED', 'LOOK_OVER', 'WHY', 'NOT_PEOPLE', 'CHANGES', 'RISK', 'ON_CASE'));
