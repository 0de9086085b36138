-- Which indicators a partnership watches, and what it aims for. One that has no row is as the library ships it.
create table figures.indicator (
    code text primary key,
    watched boolean not null,
    target numeric(14, 1),
    version bigint not null default 0
);
comment on table figures.indicator is 'no-content: codes of indicators and numbers';

-- What is to be known beside a figure: words about it, or that recording changed or a campaign began in a month.
create table figures.series_note (
    id uuid primary key,
    code text not null,
    kind text not null check (kind in ('COMMENT', 'BREAK', 'EVENT')),
    month date not null check (extract(day from month) = 1),
    words text not null check (length(words) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null,
    -- Who took it away; it stays in the record.
    removed_by uuid,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create index series_note_code on figures.series_note (code, month desc);
comment on table figures.series_note is 'no-content: words about figures; the form says that nobody may be named';

grant usage on schema figures to ${app};
grant select, insert, update on figures.indicator, figures.series_note to ${app};
