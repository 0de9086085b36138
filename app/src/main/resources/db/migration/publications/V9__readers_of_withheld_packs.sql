-- Who opened a pack, so that they hear of it when it is withheld, until they say that no copy of theirs is left.
create table publications.pack_reader (
    pack uuid not null references publications.pack,
    worker uuid not null,
    took_along boolean not null,
    -- The withholding of which they say so.
    done_for uuid references publications.withheld_pack,
    done_at timestamptz,
    primary key (pack, worker),
    check ((done_for is null) = (done_at is null))
);
create index pack_reader_worker on publications.pack_reader (worker);
comment on table publications.pack_reader is 'no-content: who opened which pack of a board, by identifier';
grant select, insert on publications.pack_reader to ${app};
grant update (took_along, done_for, done_at) on publications.pack_reader to ${app};

-- That nobody needs to take the place of a withheld pack.
alter table publications.withheld_pack
    add column settled_by uuid,
    add column settled_at timestamptz,
    add constraint withheld_pack_settled check ((settled_by is null) = (settled_at is null));

create or replace function publications.keep_withheld() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.settled_at is not null and new.settled_at is distinct from old.settled_at
        or old.answer is not null and (new.answer, new.answer_why, new.answered_by, new.answered_at, new.why)
            is distinct from (old.answer, old.answer_why, old.answered_by, old.answered_at, old.why) then
        raise exception 'that a pack was withheld, and what was answered, is kept';
    end if;
    return new;
end
$$;

-- On what a pack rests is kept as all that was frozen with it.
create or replace function publications.keep_pack() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'FROZEN' and new.state = 'DESTROYED' then
        if (new.id, new.body, new.meeting, new.strategy, new.period, new.written_by, new.written_at, new.document_seal, new.page_seal,
            new.pdf_seal, new.table_seal, new.frozen_by, new.frozen_at, new.replaces, new.period_seal, new.strategy_version) is distinct from
           (old.id, old.body, old.meeting, old.strategy, old.period, old.written_by, old.written_at, old.document_seal, old.page_seal,
            old.pdf_seal, old.table_seal, old.frozen_by, old.frozen_at, old.replaces, old.period_seal, old.strategy_version) then
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
