-- What came of each look at the whole record, signed by the key that lies outside the database: a row that somebody else
-- wrote counts for nothing.
create table audit.inspection (
    id uuid primary key,
    at timestamptz not null,
    links bigint not null check (links >= 0),
    checkpoints bigint not null check (checkpoints >= 0),
    -- A sentence each, of codes, numbers and identifiers.
    faults text[] not null,
    signature bytea not null
);
create index inspection_at on audit.inspection (at desc);
comment on table audit.inspection is 'no-content: what the verifier found';

grant insert, select on audit.inspection to ${app};
