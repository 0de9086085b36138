-- What whoever told a breach adds to it afterwards, and why an officer opened a closed one again: each once, never changed. It stands sealed, and goes
-- with the breach.
create table rights.breach_word (
    id uuid primary key,
    breach uuid not null references rights.breach on delete cascade,
    kind text not null check (kind in ('ADDED', 'OPENED_AGAIN')),
    said_by uuid not null,
    said_at timestamptz not null,
    words bytea not null
);
create index breach_word_breach on rights.breach_word (breach, said_at, id);
create index breach_told_by on rights.breach (told_by) where closed_on is null;
alter table rights.breach_word enable row level security;
alter table rights.breach_word force row level security;
create policy whoever_sees_the_breach on rights.breach_word
    using (members.may_see(breach)) with check (members.may_see(breach));
grant select, insert on rights.breach_word to ${app};
