-- What somebody without an account is let in to, by a link: one purpose, one object, until one day. Who it is lies
-- sealed for the subject GUEST. Of the link and of the browser that opened it there are keyed hashes and nothing else.
create table guests.pass (
    id uuid primary key,
    purpose text not null,
    object uuid not null,
    asked_by uuid not null,
    asked_org uuid not null,
    asked_at timestamptz not null,
    way text not null check (way in ('LETTER', 'SHEET')),
    -- Null once they are forgotten.
    name bytea,
    email bytea,
    organisation bytea,
    until timestamptz not null,
    state text not null check (state in ('MADE', 'SENT', 'OPENED', 'USED', 'ENDED', 'RUN_OUT')),
    changed_at timestamptz not null,
    link bytea unique,
    browser bytea,
    -- The browser that asked last to be let in too.
    second bytea,
    second_at timestamptz,
    version bigint not null default 0,
    -- Made with a key outside the database, over all other columns.
    code bytea,
    check ((second is null) = (second_at is null))
);
create index pass_object on guests.pass (purpose, object, asked_at desc);
create index pass_second on guests.pass (second_at) where second is not null;
create index pass_until on guests.pass (until) where state in ('MADE', 'SENT', 'OPENED', 'USED');
create index pass_kept on guests.pass (changed_at) where name is not null and state in ('ENDED', 'RUN_OUT');
alter table guests.pass enable row level security;
alter table guests.pass force row level security;
create policy whoever_sees_the_pass on guests.pass
    using (members.may_see(id)) with check (members.may_see(id));
grant usage on schema guests to ${app};
grant select, insert, update on guests.pass to ${app};

-- What a guest wrote, until whoever asked takes it over or sets it aside. Sealed for the same subject.
create table guests.answer (
    pass uuid primary key references guests.pass,
    words bytea not null,
    state text not null check (state in ('WAITS', 'TAKEN', 'SET_ASIDE')),
    sent_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    reason bytea,
    version bigint not null default 0,
    code bytea,
    check ((state = 'WAITS') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    check ((state = 'SET_ASIDE') = (reason is not null))
);
create index answer_waits on guests.answer (sent_at) where state = 'WAITS';
alter table guests.answer enable row level security;
alter table guests.answer force row level security;
create policy whoever_sees_the_pass on guests.answer
    using (members.may_see(pass)) with check (members.may_see(pass));
grant select, insert, update, delete on guests.answer to ${app};
