-- Who has written in a referral or notification: none of them reads it as the second reader.
create table referral.writer (
    form uuid not null,
    person uuid not null,
    worker uuid not null,
    primary key (form, worker)
);

-- A second reader's look at a referral or notification, before or after it was sent. What they found, section by
-- section, is sealed together with the versions of the sections that they read.
create table referral.review (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    state text not null,
    asked_by uuid,
    asked_of uuid,
    asked_at timestamptz not null,
    reader uuid,
    begun_at timestamptz,
    given_at timestamptz,
    -- How far the document was when it was handed over.
    form_state text,
    form_version bigint,
    notes bytea,
    version bigint not null default 0,
    check (state not in ('READING', 'GIVEN', 'ANSWERED') or reader is not null),
    check ((given_at is null) = (form_version is null))
);
create index review_form on referral.review (form, asked_at);
create index review_open on referral.review (state) where state in ('ASKED', 'READING', 'GIVEN');
-- One is under way at a time, however often somebody presses.
create unique index review_under_way on referral.review (form) where state in ('ASKED', 'READING');

-- What the writer did about each point.
create table referral.review_answer (
    review uuid not null,
    person uuid not null,
    section text not null,
    id uuid not null unique,
    deed text not null,
    words bytea,
    answered_by uuid,
    answered_at timestamptz not null,
    primary key (review, section)
);

insert into referral.writer (form, person, worker)
select id, person, begun_by from referral.nrm_referral where begun_by is not null
union select id, person, frozen_by from referral.nrm_referral where frozen_by is not null
union select id, person, begun_by from referral.dtn_notification where begun_by is not null
union select id, person, frozen_by from referral.dtn_notification where frozen_by is not null
union select form, person, saved_by from referral.draft_section where saved_by is not null;

do $$
declare
    content text;
begin
    foreach content in array array['writer', 'review', 'review_answer']
    loop
        execute format('alter table referral.%I enable row level security', content);
        execute format('alter table referral.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on referral.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

grant select, insert, delete on referral.writer, referral.review_answer to ${app};
grant select, insert, update, delete on referral.review to ${app};
