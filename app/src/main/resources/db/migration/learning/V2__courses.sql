-- Courses for people at work as this partnership says them. Each text is one whole course; what a second person signed never changes.
-- They are words to teach with: nobody who needs help is in them, and workers stand there by identifier.
create table learning.course_text (
    id uuid primary key,
    code text not null check (code ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
    number int not null check (number > 0),
    state text not null check (state in ('DRAFT', 'ASKED', 'SIGNED', 'REPLACED', 'WITHDRAWN')),
    body text not null check (length(body) between 1 and 200000),
    writers uuid[] not null check (cardinality(writers) > 0),
    written_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- Why it was sent back or withdrawn.
    said text not null default '' check (length(said) <= 2000),
    version bigint not null default 0,
    unique (code, number)
);
create unique index course_text_signed on learning.course_text (code) where state = 'SIGNED';
create unique index course_text_written on learning.course_text (code) where state in ('DRAFT', 'ASKED');
comment on table learning.course_text is 'no-content: what courses say; workers by identifier; nobody who needs help is in it';

grant select, insert, update on learning.course_text to ${app};
