-- A warning is not over when the person was told: who looks again, and when, stands beside it for as long as they could be in danger. That somebody
-- looked, and why it may be closed although somebody could be in danger, are entries of their own.
alter table rights.breach
    add column look_at timestamptz,
    add column look_by uuid,
    add constraint breach_look check ((look_at is null) = (look_by is null));
alter table rights.breach_word
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER', 'OBJECTED', 'READ', 'PEOPLE_NOT_TOLD',
        'LOOKED', 'TO_CLOSE', 'WHY', 'NOT_PEOPLE', 'CHANGES', 'RISK', 'ON_CASE'));
