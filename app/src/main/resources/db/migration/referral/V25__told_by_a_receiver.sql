-- A decision that a worker of the support provider recorded, because the case was shared with them for support: who is in
-- charge of the case is told until somebody has read it. Whoever sees the person sees it, and whoever reads the share.
create table referral.told (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    share_version uuid not null,
    event text not null,
    on_date date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz
);
create index told_form on referral.told (form);
create index told_unseen on referral.told (recorded_at) where seen_at is null;
create index told_person on referral.told (person);
alter table referral.told enable row level security;
alter table referral.told force row level security;
create policy whoever_sees_the_person on referral.told
    using (members.may_see(person) or members.may_see(share_version))
    with check (members.may_see(person) or members.may_see(share_version));
grant select, insert, update, delete on referral.told to ${app};

create or replace function referral.dispose_of(wanted uuid) returns text[]
    language plpgsql security definer set search_path = referral, pg_temp as $$
declare
    about uuid[];
begin
    if not members.acting_as_task() then
        raise exception 'Only the program itself disposes of records';
    end if;
    select coalesce(array_agg(person), '{}') into about from (
        select person from referral.nrm_referral where wanted in (case_file, person)
        union select person from referral.dtn_notification where wanted in (case_file, person)
    ) as found;
    delete from referral.told where person = any (about);
    delete from referral.review_answer where person = any (about);
    delete from referral.review where person = any (about);
    delete from referral.writer where person = any (about);
    delete from referral.evidence where person = any (about);
    delete from referral.follows where person = any (about);
    delete from referral.draft_section where person = any (about);
    delete from referral.redaction where person = any (about);
    delete from referral.happening where person = any (about);
    delete from referral.clock where person = any (about);
    delete from referral.copied where person = any (about);
    delete from referral.nrm_referral where person = any (about);
    delete from referral.dtn_notification where person = any (about);
    return (select coalesce(array_agg('REFERRAL:' || one), '{}') from unnest(about) as one);
end $$;
