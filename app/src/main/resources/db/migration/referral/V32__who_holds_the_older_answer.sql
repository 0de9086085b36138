-- What was found out of somebody who may hold an answer that was turned: that they were told it or never were, that they are not told that it was turned,
-- and why, or that the paper is gone. Of whom it says that is sealed: a line of the list of who got what, by its name. Rows are only added; the newest counts.
create table referral.older_answer (
    id uuid primary key,
    form uuid not null references referral.nrm_referral on delete cascade,
    person uuid not null,
    -- The answer by which it was turned: another turn asks anew.
    happening uuid not null,
    line bytea not null,
    said text not null check (said in ('WAS_TOLD', 'NEVER_TOLD', 'NOT_TOLD', 'GONE')),
    why bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (said <> 'NOT_TOLD' or why is not null)
);
create index older_answer_form on referral.older_answer (form, recorded_at);
alter table referral.older_answer enable row level security;
alter table referral.older_answer force row level security;
create policy whoever_sees_the_person on referral.older_answer
    using (members.may_see(person)) with check (members.may_see(person));
grant select, insert on referral.older_answer to ${app};
