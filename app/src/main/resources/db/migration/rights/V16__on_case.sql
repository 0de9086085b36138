-- By which case whoever told a breach looks after the person stands sealed beside it: when somebody else comes to be in charge of that case, the warning
-- goes with it.
alter table rights.breach_word
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER', 'OBJECTED', 'READ', 'PEOPLE_NOT_TOLD',
        'WHY', 'NOT_PEOPLE', 'CHANGES', 'RISK', 'ON_CASE'));
create index breach_word_on_case on rights.breach_word (breach) where kind = 'ON_CASE';
