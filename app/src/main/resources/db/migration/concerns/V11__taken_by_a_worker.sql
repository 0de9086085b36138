-- A concern that a worker took down or wrote: who, for which organisation, and when it was heard, which may be
-- before it was received. Null for what came by the public form.
alter table concerns.concern
    add column taken_by uuid,
    add column taken_org uuid,
    add column heard_at timestamptz,
    -- False where the one who told it wanted none: then nobody comes back with it, and no mailbox is read.
    add column receipt_given boolean not null default true,
    add constraint taken_whole check ((taken_by is null) = (taken_org is null) and (taken_by is null) = (heard_at is null)),
    add constraint heard_before_received check (heard_at <= received_at);
