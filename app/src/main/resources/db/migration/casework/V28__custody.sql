-- Somebody who is suspected of something themselves: what they are said to have done and when, who came as their
-- appropriate adult, what was found about the statutory defence, and what became of it. Each is added and none is changed:
-- the newest of a kind stands, and what stood before is not lost. The day of the act and how far it is lie in the clear, as
-- those of an episode do: the steps follow from them.
create table casework.custody (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    arrest uuid not null,
    part text not null check (part in ('ACCUSATION', 'ADULT', 'DEFENCE', 'OUTCOME')),
    act text,
    outcome text check (outcome in ('RELEASED', 'CHARGED_BAILED', 'CHARGED_KEPT', 'NO_ACTION', 'ENDED')),
    content bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check ((act is not null) = (part = 'ACCUSATION')),
    check ((outcome is not null) = (part = 'OUTCOME'))
);
create index custody_person on casework.custody (person, arrest desc);
create index custody_arrest on casework.custody (arrest, recorded_at desc);
alter table casework.custody enable row level security;
alter table casework.custody force row level security;
create policy whoever_sees_the_object on casework.custody
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert on casework.custody to ${app};

