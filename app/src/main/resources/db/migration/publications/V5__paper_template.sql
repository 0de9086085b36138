-- The template of a council, in which documents for Word leave. What was in use before stays, so that it can be told who changed it.
create table publications.paper_template (
    id uuid primary key,
    file bytea not null check (octet_length(file) <= 2097152),
    chosen_by uuid not null,
    chosen_at timestamptz not null,
    removed_by uuid,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
comment on table publications.paper_template is 'no-content: letterhead of a council; nobody who needs help is in it';
-- One at most is in use.
create unique index paper_template_one on publications.paper_template ((true)) where removed_at is null;

grant select, insert, update on publications.paper_template to ${app};
