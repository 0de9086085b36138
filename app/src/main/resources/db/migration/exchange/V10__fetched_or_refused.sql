-- Who fetched the file and when, and who said no to it, with the reason sealed: whoever made it reads both.
alter table exchange.case_export
    add column fetched_by uuid,
    add column fetched_at timestamptz,
    add column refused_by uuid,
    add column refused_at timestamptz,
    add column refusal bytea,
    add column refusal_read boolean not null default false,
    add constraint case_export_fetched check (num_nulls(fetched_by, fetched_at) in (0, 2)),
    add constraint case_export_refused check (num_nulls(refused_by, refused_at, refusal) in (0, 3)),
    add constraint case_export_refused_gone check (refused_at is null or file is null);
