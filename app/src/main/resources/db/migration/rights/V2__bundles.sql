-- The copy that a person gets of their data: what was gathered, what was decided about it, and word for word what both
-- readers agreed to. All of it is sealed under the key of the finding; the file is an encrypted ZIP and lies here for a day.
create table rights.bundle (
    finding uuid primary key references rights.finding on delete cascade,
    content bytea not null,
    rulings bytea not null,
    given_copy bytea,
    gathered_by uuid,
    gathered_at timestamptz not null,
    file bytea,
    file_until timestamptz,
    version bigint not null default 0,
    check ((file is null) = (file_until is null))
);
alter table rights.bundle enable row level security;
alter table rights.bundle force row level security;
create policy whoever_sees_the_finding on rights.bundle
    using (members.may_see(finding)) with check (members.may_see(finding));
grant select, insert, update on rights.bundle to ${app};
