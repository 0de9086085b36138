-- A file that was put into the wrong place is taken out again: with a reason, by whom and when. It opens to nobody while it
-- is out, and its sealed bytes go with what it belongs to. A locked file stays as it is.
alter table files.attachment
    add column out_at timestamptz,
    add column out_by uuid,
    add column out_reason bytea,
    add check ((out_at is null) = (out_by is null)),
    add check ((out_at is null) = (out_reason is null));
grant update (out_at, out_by, out_reason) on files.attachment to ${app};
