-- What is written down before somebody decides about a referral for an adult who lacks capacity for it, who was asked to
-- agree as the second person and who did, and each time that it was looked at again.
create table casework.best_interests (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    state text not null check (state in ('WRITING', 'WAITING', 'AGREED', 'ENDED')),
    content bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    asked_by uuid,
    asked_of uuid,
    agreed_by uuid,
    agreed_at timestamptz,
    sent_back bytea,
    version bigint not null default 0,
    check (state <> 'WAITING' or (asked_by is not null and asked_of is not null)),
    check (state <> 'AGREED' or (agreed_by is not null and agreed_at is not null)),
    -- One person alone never decides for somebody.
    check (agreed_by is null or (agreed_by <> asked_by and agreed_by <> written_by))
);
create index best_interests_person on casework.best_interests (person, written_at desc);
create unique index best_interests_open on casework.best_interests (person) where state in ('WRITING', 'WAITING');
create index best_interests_waiting on casework.best_interests (asked_of) where state = 'WAITING';

create table casework.best_interests_review (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    record uuid not null references casework.best_interests on delete cascade,
    content bytea not null,
    again_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index best_interests_review_person on casework.best_interests_review (person, recorded_at desc);
create index best_interests_review_record on casework.best_interests_review (record);

do $$
declare
    content text;
begin
    foreach content in array array['best_interests', 'best_interests_review'] loop
        execute format('alter table casework.%I enable row level security', content);
        execute format('alter table casework.%I force row level security', content);
        execute format('create policy whoever_sees_the_object on casework.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;
grant select, insert, update on casework.best_interests to ${app};
grant select, insert on casework.best_interests_review to ${app};
