-- What whoever owes something after a decision has answered: each answer is a row of its own, the newest counts. And how a
-- case was closed, with what was still open on that day and who goes on with it.
create table casework.step_answer (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    code text not null,
    said text not null check (said in ('YES', 'NO', 'AWAITED', 'NOT_ASKED')),
    agreed text check (agreed in ('THEY_AGREED', 'DECIDED_FOR_THEM', 'DUTY')),
    answered_by bytea,
    answered_on date,
    given bytea,
    bed bytea,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check (said = 'NOT_ASKED' or (answered_by is not null and answered_on is not null))
);
create index step_answer_person on casework.step_answer (person, recorded_at desc, id desc);
alter table casework.step_answer enable row level security;
alter table casework.step_answer force row level security;
create policy whoever_sees_the_object on casework.step_answer
    using (members.may_see(person)) with check (members.may_see(person));

create table casework.closing (
    id uuid primary key,
    case_file uuid not null references casework.case_file on delete cascade,
    reason text not null,
    words bytea,
    still_open text[] not null,
    closed_by uuid,
    closed_at timestamptz not null
);
create index closing_case_file on casework.closing (case_file, closed_at desc, id desc);
alter table casework.closing enable row level security;
alter table casework.closing force row level security;
create policy whoever_sees_the_case on casework.closing
    using (members.may_see(case_file)) with check (members.may_see(case_file));
grant select, insert on casework.step_answer, casework.closing to ${app};
