-- Key pairs with which a worker's telephone locks the draft of a log while there is no signal. The telephone has the
-- public half and can only lock; the private half opens a draft again for the worker who is signed in, until it ends.
-- No draft is here, and nothing that was typed.
create table concerns.field_key (
    id uuid primary key,
    worker uuid not null,
    public_half bytea not null,
    -- Sealed for the worker.
    private_half bytea not null,
    ends_at timestamptz not null
);
create index field_key_worker on concerns.field_key (worker, ends_at);
create index field_key_end on concerns.field_key (ends_at);
comment on table concerns.field_key is 'no-content: key pairs of workers'' telephones, sealed; no draft lies here';

grant select, insert, delete on concerns.field_key to ${app};
