-- Of what one officer judged alone, somebody else reads why before it is closed: who read it, and why people are not told, are entries of their own, and
-- so is how likely harm was thought to be before it was judged anew.
alter table rights.breach_word
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER', 'OBJECTED', 'READ', 'PEOPLE_NOT_TOLD',
        'WHY', 'NOT_PEOPLE', 'CHANGES', 'RISK'));
