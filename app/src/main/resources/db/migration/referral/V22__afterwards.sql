-- Evidence that came after the referral was sent: what, when, from whom; whether it went to the competent authority,
-- how, and what the decision said about it. What it is and who gave it is sealed.
create table referral.evidence (
    id uuid primary key,
    form uuid not null,
    person uuid not null,
    state text not null,
    what bytea not null,
    source bytea,
    obtained_on date not null,
    added_by uuid,
    added_at timestamptz not null,
    -- By when it is sent on, as the clock counted it on the day on which it was added.
    due date not null,
    act_by date not null,
    due_source text not null,
    sent_on date,
    sent_by uuid,
    sent_how text,
    acknowledged_on date,
    -- Why it is kept back, where it is.
    reason bytea,
    considered text,
    said bytea,
    version bigint not null default 0,
    check (state not in ('SENT', 'ACKNOWLEDGED', 'CONSIDERED') or sent_on is not null),
    check ((state = 'CONSIDERED') = (considered is not null))
);
create index evidence_form on referral.evidence (form, added_at);
create index evidence_held on referral.evidence (due) where state = 'HELD';

-- A referral that follows an earlier document about the same person, and why.
create table referral.follows (
    form uuid primary key,
    person uuid not null,
    earlier uuid not null,
    kind text not null check (kind in ('NEW_EXPLOITATION', 'CONVERSION')),
    reason bytea,
    made_by uuid,
    made_at timestamptz not null
);
create index follows_earlier on referral.follows (earlier);

do $$
declare
    content text;
begin
    foreach content in array array['evidence', 'follows']
    loop
        execute format('alter table referral.%I enable row level security', content);
        execute format('alter table referral.%I force row level security', content);
        execute format('create policy whoever_sees_the_person on referral.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

grant select, insert, update on referral.evidence to ${app};
grant select, insert, delete on referral.follows to ${app};
