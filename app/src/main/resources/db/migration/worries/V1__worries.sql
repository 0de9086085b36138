-- A worry that a worker of the partnership wrote down about what they met at work. The writer reads this row and
-- never the concern: what became of it is kept here in told words, and stands still for who may not follow it.
create table worries.own_report (
    id uuid primary key,
    concern uuid not null unique,
    reference text not null,
    worker uuid not null,
    -- Where they worked when they wrote it: who has left or moved reads it no more.
    organisation uuid not null,
    -- How they told it: by the form of a worker or of a partner body, or by the log of who is on patrol.
    channel text not null,
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
create index own_report_worker on worries.own_report (worker, sent_at desc, id);
create index own_report_news on worries.own_report (worker) where news;
alter table worries.own_report enable row level security;
alter table worries.own_report force row level security;
create policy its_writer_and_who_may_see_the_concern on worries.own_report for select
    using (members.may_see(concern) or (members.may_see(id)
        and organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])));
create policy who_hands_it_in on worries.own_report for insert with check (members.may_see(id));
create policy its_writer_and_who_works_on_the_concern on worries.own_report for update
    using (members.may(concern, 3)
        or (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') = 'REPORTER')
        or (members.may_see(id)
            and organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])))
    with check (true);

-- What a worker has typed and not yet sent: it outlives the session, for nobody but the writer.
create table worries.own_draft (
    id uuid primary key,
    worker uuid not null,
    organisation uuid not null,
    -- Sealed for the subject DRAFT.
    body bytea not null,
    begun_at timestamptz not null,
    saved_at timestamptz not null
);
create index own_draft_worker on worries.own_draft (worker, saved_at desc);
create index own_draft_saved on worries.own_draft (saved_at);
alter table worries.own_draft enable row level security;
alter table worries.own_draft force row level security;
create policy its_writer on worries.own_draft
    using (members.may_see(id) and (members.acting_as_task()
        or organisation = any (nullif(current_setting('lodestar.holders', true), '')::uuid[])))
    with check (members.may_see(id));

grant usage on schema worries to ${app};
grant select, insert on worries.own_report to ${app};
grant update (told, told_at, news, unread, thanks, thanked_by, thanked_at) on worries.own_report to ${app};
grant select, insert, update, delete on worries.own_draft to ${app};

-- Key pairs with which a worker's telephone locks the draft of a log while there is no signal. The telephone has the
-- public half and can only lock; the private half opens a draft again for the worker who is signed in, until it ends.
-- No draft is here, and nothing that was typed.
create table worries.field_key (
    id uuid primary key,
    worker uuid not null,
    public_half bytea not null,
    -- Sealed for the worker.
    private_half bytea not null,
    ends_at timestamptz not null
);
create index field_key_worker on worries.field_key (worker, ends_at);
create index field_key_end on worries.field_key (ends_at);
comment on table worries.field_key is 'no-content: key pairs of workers'' telephones, sealed; no draft lies here';

grant select, insert, delete on worries.field_key to ${app};

-- Partner bodies that are not here day by day and report by a form with words of their own.
create table worries.partner_form (
    organisation uuid primary key,
    setting text not null,
    -- Stands in the field for the place, to be changed; a place of the organisation's, never of a person's.
    place text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    version bigint not null default 0
);
comment on table worries.partner_form is 'no-content: presets of partner bodies';

-- At most two questions that the receiving organisation asks a partner body besides. Words are never changed:
-- other words are another row, so that an answer keeps its question.
create table worries.partner_question (
    id uuid primary key,
    organisation uuid not null,
    place smallint not null check (place in (1, 2)),
    words text not null,
    worded_by uuid not null,
    worded_at timestamptz not null,
    retired_at timestamptz
);
create unique index partner_question_in_use on worries.partner_question (organisation, place)
    where retired_at is null;
comment on table worries.partner_question is 'no-content: questions about nobody';

grant select, insert, update, delete on worries.partner_form to ${app};
grant select, insert on worries.partner_question to ${app};
grant update (retired_at) on worries.partner_question to ${app};

-- What a worker wrote of their own goes with the concern that it became. The program itself disposes and nobody else.
-- Answers who is to be forgotten, as GRANT:identifier: those who were let in.
create policy the_program_disposes on worries.own_report for delete using (members.acting_as_task());
create function worries.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = worries, pg_temp as $$
declare
    keys text[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg('GRANT:' || id), '{}') into keys from worries.own_report where concern = wanted;
    delete from worries.own_report where concern = wanted;
    return keys;
end $$;
revoke execute on function worries.dispose_of(uuid) from public;
grant execute on function worries.dispose_of(uuid) to ${app};
