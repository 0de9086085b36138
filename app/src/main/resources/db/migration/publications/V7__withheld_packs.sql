-- A name in a frozen pack can hurt somebody, and speed protects: whoever reads boards withholds it at once, and a data protection officer
-- says within days whether it stays so. Then what it said is destroyed; its seals, and that it was, stay.
create table publications.withheld_pack (
    id uuid primary key,
    pack uuid not null references publications.pack,
    why text not null check (why in ('NAMED', 'RECOGNISABLE', 'SMALL_NUMBER', 'NOT_AGREED')),
    withheld_by uuid not null,
    withheld_at timestamptz not null,
    answer text check (answer in ('DESTROYED', 'GIVEN_BACK')),
    answer_why text not null default '',
    answered_by uuid,
    answered_at timestamptz,
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null)),
    check ((coalesce(answer, '') = 'GIVEN_BACK') = (answer_why <> '')),
    check (answered_by <> withheld_by)
);
create unique index withheld_pack_one on publications.withheld_pack (pack) where answer is distinct from 'GIVEN_BACK';
comment on table publications.withheld_pack is 'no-content: that a pack of a board is withheld, by a code; who answers is told that nobody may be named';

create function publications.keep_withheld() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null then
        raise exception 'that a pack was withheld, and what was answered, is kept';
    end if;
    return new;
end
$$;
create trigger withheld_pack_keep before update or delete on publications.withheld_pack
    for each row execute function publications.keep_withheld();
grant select, insert, update on publications.withheld_pack to ${app};

-- Words that look like a person, of which somebody said that they are none: by a digest of the words and of all that stands around them, so
-- that other words are asked about again.
create table publications.cleared_words (
    body uuid not null,
    mark text not null check (mark ~ '^[0-9a-f]{24}$'),
    cleared_by uuid not null,
    cleared_at timestamptz not null,
    primary key (body, mark)
);
comment on table publications.cleared_words is 'no-content: digests of words that are about nobody, and who said so';
grant select, insert, delete on publications.cleared_words to ${app};

-- What was destroyed has no words any more; a draft that takes its place begins without any.
alter table publications.pack
    drop constraint pack_state_check,
    drop constraint pack_headline_check,
    drop constraint pack_check,
    drop constraint pack_check1,
    drop constraint pack_check2,
    drop constraint pack_check3,
    drop constraint pack_check4,
    drop constraint pack_check5,
    drop constraint pack_check6;
alter table publications.pack
    add constraint pack_state_check check (state in ('DRAFT', 'FROZEN', 'DROPPED', 'DESTROYED')),
    add constraint pack_headline_check check (headline <> '' or state <> 'FROZEN'),
    add constraint pack_document_check check ((state = 'FROZEN') = (document is not null)),
    add constraint pack_seal_check check (
        num_nonnulls(document_seal, page_seal, pdf_seal, table_seal, frozen_by, frozen_at)
        = case when state in ('FROZEN', 'DESTROYED') then 6 else 0 end),
    add constraint pack_destroyed_check
        check (state <> 'DESTROYED' or headline || decisions || voice || money || learning = '');

create or replace function publications.keep_pack() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'FROZEN' and new.state = 'DESTROYED' then
        if (new.id, new.body, new.meeting, new.strategy, new.period, new.written_by, new.written_at, new.document_seal, new.page_seal,
            new.pdf_seal, new.table_seal, new.frozen_by, new.frozen_at, new.replaces) is distinct from
           (old.id, old.body, old.meeting, old.strategy, old.period, old.written_by, old.written_at, old.document_seal, old.page_seal,
            old.pdf_seal, old.table_seal, old.frozen_by, old.frozen_at, old.replaces) then
            raise exception 'of a pack that is destroyed nothing else is changed';
        end if;
        if not exists (select 1 from publications.withheld_pack where pack = old.id and answer = 'DESTROYED') then
            raise exception 'a pack is destroyed only when somebody else agreed that it is withheld';
        end if;
        return new;
    end if;
    if old.state <> 'DRAFT' then
        raise exception 'a pack that is frozen or dropped is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
