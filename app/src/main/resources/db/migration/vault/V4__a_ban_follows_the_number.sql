-- Numbers and addresses of which somebody wrote that nobody may use them, as keyed hashes: whoever would use one for
-- somebody else learns that, and whom to ask, and nothing of whom it was written about.
create table vault.dangerous_way (
    token bytea not null,
    subject uuid not null,
    -- Whose record says so.
    organisation uuid not null,
    primary key (token, subject)
);
comment on table vault.dangerous_way is 'no-content: keyed hashes of numbers that nobody may use';
create index dangerous_way_subject on vault.dangerous_way (subject);
alter table vault.dangerous_way enable row level security;
alter table vault.dangerous_way force row level security;
-- Whoever sees the record writes what it says; everybody who works here reads it, for there is no word about anybody in it.
create function vault.keeps_record(wanted uuid) returns boolean
    language sql stable as 'select members.may_see(wanted)';
create policy whoever_works_here_reads on vault.dangerous_way for select
    using (coalesce(current_setting('lodestar.kind', true), '') in ('MEMBER', 'TASK'));
create policy whoever_sees_the_subject_writes on vault.dangerous_way for insert
    with check (vault.keeps_record(subject));
create policy whoever_sees_the_subject_takes_away on vault.dangerous_way for delete
    using (vault.keeps_record(subject));
grant select, insert, delete on vault.dangerous_way to ${app};
