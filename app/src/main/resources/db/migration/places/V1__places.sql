-- In which ward a postcode lies: editions of a published lookup. What one holds never changes.
create table places.edition (
    id uuid primary key,
    source text not null,
    published_on date not null,
    -- Code of the local authority of which it tells.
    authority text not null check (authority ~ '^[A-Z][0-9]{8}$'),
    postcodes int not null,
    wards int not null,
    loaded_by uuid not null,
    loaded_at timestamptz not null,
    -- When it was last put into use; null when it never was.
    used_from timestamptz,
    in_use boolean not null default false,
    check (not in_use or used_from is not null)
);
create unique index edition_in_use on places.edition (in_use) where in_use;
comment on table places.edition is 'no-content: editions of a published lookup';

create table places.ward (
    edition uuid not null references places.edition on delete cascade,
    code text not null check (code ~ '^[A-Z][0-9]{8}$'),
    -- '' where no file told it.
    name text not null,
    primary key (edition, code)
);
comment on table places.ward is 'no-content: published wards';

-- All postcodes of an area, also those that ended: which of them somebody asked for is kept nowhere.
create table places.postcode (
    edition uuid not null,
    postcode text not null,
    ward text not null,
    primary key (edition, postcode),
    foreign key (edition, ward) references places.ward on delete cascade
);
comment on table places.postcode is 'no-content: published postcodes and their wards';
create index postcode_ward on places.postcode (edition, ward);

grant usage on schema places to ${app};
grant select, insert, delete on places.ward, places.postcode to ${app};
grant select, insert, update, delete on places.edition to ${app};
