-- What everybody may see of the plan: proposed by one person, published by another, at an address that lasts.
create table publications.progress (
    id uuid primary key,
    strategy uuid not null,
    -- The closed period on which its figures stand, by its number.
    period int not null check (period > 0),
    headline text not null check (headline <> ''),
    -- What residents said and what was done, a line for each.
    said text not null default '',
    -- Codes of the indicators that are shown.
    indicators text[] not null default '{}',
    state text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN', 'DROPPED')),
    -- Who had a hand in its words, and so does not publish it.
    writers uuid[] not null check (cardinality(writers) > 0),
    written_at timestamptz not null,
    document text,
    seal text,
    proposed_by uuid,
    proposed_at timestamptz,
    -- Its place among all that were published; the end of its address.
    number int unique check (number > 0),
    published_by uuid,
    published_at timestamptz,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    reason text not null default '',
    version bigint not null default 0,
    check ((state in ('DRAFT', 'DROPPED')) = (document is null)),
    check ((document is null) = (seal is null)),
    check ((document is null) = (proposed_by is null)),
    check ((document is null) = (proposed_at is null)),
    check ((state in ('PUBLISHED', 'WITHDRAWN')) = (published_by is not null)),
    check ((number is null) = (published_by is null)),
    check ((published_at is null) = (published_by is null)),
    check (published_by is null or published_by <> proposed_by and published_by <> all (writers)),
    check ((state = 'WITHDRAWN') = (reason <> '')),
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index progress_listed on publications.progress (written_at desc);
comment on table publications.progress is 'no-content: what everybody may see of the plan; protected figures; the forms say that nobody may be named';

create function publications.keep_progress() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state in ('WITHDRAWN', 'DROPPED') then
        raise exception 'what was published, withdrawn or dropped is kept as it is';
    end if;
    -- Withdrawing takes it off the page and leaves what it said.
    if old.state = 'PUBLISHED' and (new.state <> 'WITHDRAWN' or new.document <> old.document or new.seal <> old.seal
            or new.number <> old.number or new.published_at <> old.published_at) then
        raise exception 'what was published is never changed';
    end if;
    return new;
end
$$;
create trigger progress_keep before update or delete on publications.progress
    for each row execute function publications.keep_progress();

grant select, insert, update on publications.progress to ${app};
