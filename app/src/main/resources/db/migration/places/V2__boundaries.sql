-- Borders of the wards of an edition, as published and made simpler for drawing: at most one in use,
-- and one that is looked at before it is.
create table places.boundaries (
    id uuid primary key,
    edition uuid not null references places.edition on delete cascade,
    source text not null,
    published_on date not null,
    loaded_by uuid not null,
    loaded_at timestamptz not null,
    in_use boolean not null default false,
    unique (edition, in_use)
);
comment on table places.boundaries is 'no-content: published borders of wards';

create table places.outline (
    boundaries uuid not null references places.boundaries on delete cascade,
    ward text not null check (ward ~ '^[A-Z][0-9]{8}$'),
    -- Well-known text, in degrees.
    shape text not null,
    primary key (boundaries, ward)
);
comment on table places.outline is 'no-content: published borders of wards';
create index outline_ward on places.outline (ward);

grant select, insert, delete on places.outline to ${app};
grant select, insert, update, delete on places.boundaries to ${app};
