-- Tables that answer requests for information. Of a request only its number is known here: who asked and what stands elsewhere. What was
-- given counts as told to everybody, so that no later figure tells of a few people beside it.
create table publications.answer_table (
    reference text not null,
    edition int not null check (edition > 0),
    -- What it says, as one text, and its seal.
    document text not null,
    seal text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    given_at timestamptz,
    primary key (reference, edition)
);
comment on table publications.answer_table is 'no-content: protected figures that answer a request, known by its number alone';

create function publications.keep_answer_table() returns trigger language plpgsql as $$
begin
    if old.given_at is not null then
        raise exception 'a table that was given is kept as it is';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger answer_table_keep before update or delete on publications.answer_table
    for each row execute function publications.keep_answer_table();
grant select, insert, update, delete on publications.answer_table to ${app};
