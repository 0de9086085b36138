-- What a board was shown: figures of a closed period, and the plan, the risks and the threats as they were when it was frozen.
-- Nobody who needs help is in it.
create table publications.pack (
    id uuid primary key,
    body uuid not null,
    meeting uuid,
    strategy uuid not null,
    -- The closed period on which its figures stand, by its number.
    period int not null check (period > 0),
    headline text not null check (headline <> ''),
    decisions text not null default '',
    voice text not null default '',
    money text not null default '',
    learning text not null default '',
    state text not null check (state in ('DRAFT', 'FROZEN', 'DROPPED')),
    written_by uuid not null,
    written_at timestamptz not null,
    -- What it says, as one text, and its seal; then the seals of its files.
    document text,
    document_seal text,
    page_seal text,
    pdf_seal text,
    table_seal text,
    frozen_by uuid,
    frozen_at timestamptz,
    version bigint not null default 0,
    check ((state = 'FROZEN') = (document is not null)),
    check ((document is null) = (document_seal is null)),
    check ((document is null) = (page_seal is null)),
    check ((document is null) = (pdf_seal is null)),
    check ((document is null) = (table_seal is null)),
    check ((document is null) = (frozen_by is null)),
    check ((document is null) = (frozen_at is null))
);
create index pack_body on publications.pack (body, written_at desc);
comment on table publications.pack is 'no-content: what boards are shown; protected figures; the forms say that nobody may be named';

create function publications.keep_pack() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'a pack that is frozen or dropped is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger pack_keep before update or delete on publications.pack
    for each row execute function publications.keep_pack();

grant usage on schema publications to ${app};
grant select, insert, update on publications.pack to ${app};
