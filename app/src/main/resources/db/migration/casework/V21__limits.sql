-- Limits on what may be done with the data on a person: restricted (UK GDPR, Article 18), or in no statistics. Nothing is
-- overwritten: a limit that was lifted stays, with why.
create table casework.person_limit (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    kind text not null check (kind in ('RESTRICTED', 'NOT_IN_STATISTICS')),
    reason bytea not null,
    set_by uuid,
    set_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    lift_reason bytea,
    check ((lifted_at is null) = (lift_reason is null))
);
create unique index person_limit_holds on casework.person_limit (person, kind) where lifted_at is null;
create index person_limit_person on casework.person_limit (person, set_at desc);
alter table casework.person_limit enable row level security;
alter table casework.person_limit force row level security;
create policy whoever_sees_the_object on casework.person_limit
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert, update on casework.person_limit to ${app};
