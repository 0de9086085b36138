-- What the Home Office has decided about a person, and what became of it, in the terms of the engine: the later room that
-- keeps referrals tells it. Each change is a row of its own; the newest counts. The day on which support ends is typed from
-- the letter, since sources disagree on the number of days.
create table casework.home_office (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    stage text not null
        check (stage in ('NONE_YET', 'GROUNDS', 'NEGATIVE', 'ASKED_AGAIN', 'NEGATIVE_AGAIN', 'TURNED', 'CONFIRMED')),
    ask_by date,
    support_ends date,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index home_office_person on casework.home_office (person, recorded_at desc, id desc);
alter table casework.home_office enable row level security;
alter table casework.home_office force row level security;
create policy whoever_sees_the_object on casework.home_office
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert on casework.home_office to ${app};
