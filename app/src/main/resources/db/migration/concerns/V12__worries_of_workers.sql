-- A worry that a worker of the partnership wrote down about what they met at work. The writer reads this row and
-- never the concern: what became of it is kept here in told words, and stands still for who may not follow it.
create table concerns.own_report (
    id uuid primary key,
    concern uuid not null unique references concerns.concern,
    reference text not null,
    worker uuid not null,
    -- Where they worked when they wrote it: who has left or moved reads it no more.
    organisation uuid not null,
    setting text not null,
    -- Who received it first; another receiver now means that it was passed on.
    receiver uuid not null,
    told text not null check (told in
        ('RECEIVED', 'LOOKED_AT', 'PASSED_ON', 'ACTION_TAKEN', 'FINISHED', 'NOT_FURTHER')),
    told_at timestamptz not null,
    sent_at timestamptz not null,
    -- Whether something is new to the writer, and how many messages they have not read.
    news boolean not null default false,
    unread smallint not null default 0,
    -- Sealed for the subject REPORT.
    body bytea not null,
    thanks bytea,
    thanked_by uuid,
    thanked_at timestamptz,
    check ((thanks is null) = (thanked_at is null) and (thanks is null) = (thanked_by is null))
);
create index own_report_worker on concerns.own_report (worker, sent_at desc, id);
create index own_report_news on concerns.own_report (worker) where news;
alter table concerns.own_report enable row level security;
alter table concerns.own_report force row level security;
create policy its_writer_and_who_may_see_the_concern on concerns.own_report for select
    using (members.may_see(concern) or (members.may_see(id)
        and organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])));
create policy who_hands_it_in on concerns.own_report for insert with check (members.may_see(id));
create policy its_writer_and_who_works_on_the_concern on concerns.own_report for update
    using (members.may(concern, 3)
        or (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') = 'REPORTER')
        or (members.may_see(id)
            and organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])))
    with check (true);

-- What a worker has typed and not yet sent: it outlives the session, for nobody but the writer.
create table concerns.own_draft (
    id uuid primary key,
    worker uuid not null,
    organisation uuid not null,
    -- Sealed for the subject DRAFT.
    body bytea not null,
    begun_at timestamptz not null,
    saved_at timestamptz not null
);
create index own_draft_worker on concerns.own_draft (worker, saved_at desc);
create index own_draft_saved on concerns.own_draft (saved_at);
alter table concerns.own_draft enable row level security;
alter table concerns.own_draft force row level security;
create policy its_writer on concerns.own_draft
    using (members.may_see(id) and (members.acting_as_task()
        or organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])))
    with check (members.may_see(id));

grant select, insert on concerns.own_report to ${app};
grant update (told, told_at, news, unread, thanks, thanked_by, thanked_at) on concerns.own_report to ${app};
grant select, insert, update, delete on concerns.own_draft to ${app};
