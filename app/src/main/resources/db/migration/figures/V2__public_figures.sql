-- What a public record says of a wider area, such as a police force or a region, beside an indicator of ours: copied by a person,
-- with where it stands.
create table figures.public_figure (
    id uuid primary key,
    code text not null,
    area text not null check (length(area) between 1 and 100),
    first_month date not null check (extract(day from first_month) = 1),
    last_month date not null check (extract(day from last_month) = 1),
    figure text not null check (length(figure) between 1 and 40),
    source text not null check (length(source) between 1 and 300),
    published_on date not null,
    written_by uuid not null,
    written_at timestamptz not null,
    -- Who took it away; it stays in the record.
    removed_by uuid,
    removed_at timestamptz,
    check (first_month <= last_month),
    check ((removed_by is null) = (removed_at is null))
);
create index public_figure_code on figures.public_figure (code, last_month desc);
comment on table figures.public_figure is 'no-content: published figures of wider areas with their source';
grant select, insert, update on figures.public_figure to ${app};
