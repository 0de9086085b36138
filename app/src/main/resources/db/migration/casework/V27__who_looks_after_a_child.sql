-- Who looks after a child: home and placing authority, that each was told, and that the home authority took the child over
-- in writing. Each change is a row of its own; the newest counts. Until the writing is there whoever found the child keeps it.
create table casework.child_care (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    version bigint not null,
    status text not null check (status in ('SECTION_20', 'INTERIM_CARE_ORDER', 'FULL_CARE_ORDER', 'POLICE_PROTECTION',
        'EMERGENCY_ORDER', 'REMAND', 'NONE', 'UNKNOWN')),
    home bytea,
    placed_by bytea,
    home_told_at timestamptz,
    home_told bytea,
    placing_told_at timestamptz,
    placing_told bytea,
    accepted_at timestamptz,
    accepted_by bytea,
    accepted_where bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    unique (person, version),
    check (accepted_at is null or (home is not null and accepted_by is not null and accepted_where is not null))
);
alter table casework.child_care enable row level security;
alter table casework.child_care force row level security;
create policy whoever_sees_the_object on casework.child_care
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert on casework.child_care to ${app};
