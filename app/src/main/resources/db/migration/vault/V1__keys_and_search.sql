-- Which key-encryption keys are in use. The probe proves that the keys held outside belong to this database.
create table vault.key_encryption_key (
    version integer primary key,
    probe bytea not null,
    first_used_at timestamptz not null
);
comment on table vault.key_encryption_key is 'no-content: numbers and proofs of keys that are held outside the database';

-- A key for each subject, wrapped. Deleting the row is erasing all that it sealed.
-- The foreign key keeps a key-encryption key alive while anything is wrapped by it.
create table vault.data_key (
    id uuid primary key,
    subject_kind text not null,
    subject uuid not null,
    wrapped bytea not null,
    kek_version integer not null references vault.key_encryption_key,
    created_at timestamptz not null,
    unique (subject_kind, subject)
);
create index data_key_version on vault.data_key (kek_version, id);

alter table vault.data_key enable row level security;
alter table vault.data_key force row level security;
create policy whoever_sees_the_subject on vault.data_key
    using (members.may_see(subject)) with check (members.may_see(subject));

-- Search tokens as rows: under a policy only equality on a btree keeps its index.
create table vault.blind_index (
    field text not null,
    token bytea not null,
    subject_kind text not null,
    subject uuid not null,
    primary key (field, token, subject_kind, subject)
);
create index blind_index_subject on vault.blind_index (subject, subject_kind, field);

alter table vault.blind_index enable row level security;
alter table vault.blind_index force row level security;
create policy whoever_sees_the_subject on vault.blind_index
    using (members.may_see(subject)) with check (members.may_see(subject));

grant usage on schema vault to ${app};
grant select, insert, delete on vault.key_encryption_key to ${app};
grant select, insert, delete on vault.data_key, vault.blind_index to ${app};
grant update (wrapped, kek_version) on vault.data_key to ${app};
