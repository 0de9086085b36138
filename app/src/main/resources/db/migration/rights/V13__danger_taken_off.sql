-- That somebody took danger off is told to those who were called to it; who of them has not answered yet stands here. What is said of a breach bears a
-- keyed code, as the breach does: what it is, who said it, what was answered about danger.
alter table rights.breach add column to_hear uuid[] check (to_hear <> '{}');
create index breach_to_hear on rights.breach (id) where to_hear is not null;
alter table rights.breach_word
    add column code bytea,
    drop constraint breach_word_kind_check,
    add constraint breach_word_kind_check check (kind in (
        'ADDED', 'OPENED_AGAIN', 'NOT_REACHED', 'WARNED', 'NOT_WARNED', 'DANGER', 'OBJECTED',
        'WHY', 'NOT_PEOPLE', 'CHANGES'));
grant update (code) on rights.breach_word to ${app};
