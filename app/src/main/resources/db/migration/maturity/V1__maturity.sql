-- The self-assessment of the partnership: the matrix, its rounds, what each partner scored and a moderator found.
-- It is about organisations. Workers are named by their identifiers alone; nobody who needs help is in it.
create table maturity.criterion (
    code text primary key check (code ~ '^[A-E][1-9]$')
);
comment on table maturity.criterion is 'no-content: codes of criteria';

-- What a criterion says. A wording is only ever added; a round keeps those with which it began.
create table maturity.criterion_wording (
    id uuid primary key,
    criterion text not null references maturity.criterion,
    number int not null check (number > 0),
    title text not null check (title <> ''),
    level_1 text not null check (level_1 <> ''),
    level_2 text not null check (level_2 <> ''),
    level_3 text not null check (level_3 <> ''),
    level_4 text not null check (level_4 <> ''),
    source text not null check (source <> ''),
    -- Which practitioner confirmed it, by their post; empty where nobody has.
    confirmed text not null default '',
    -- Null for what came with the platform.
    written_by uuid,
    written_at timestamptz not null,
    unique (criterion, number)
);
comment on table maturity.criterion_wording is 'no-content: what criteria say; workers by identifier; nobody who needs help is in it';

create table maturity.maturity_round (
    id uuid primary key,
    name text not null check (name <> ''),
    due date not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'MODERATING', 'CLOSED')),
    opened_by uuid not null,
    opened_at timestamptz not null,
    closed_on date,
    version bigint not null default 0,
    check ((state = 'CLOSED') = (closed_on is not null))
);
create unique index maturity_round_one on maturity.maturity_round (lower(name));
comment on table maturity.maturity_round is 'no-content: rounds of the self-assessment; workers by identifier';

create table maturity.round_wording (
    round uuid not null references maturity.maturity_round,
    criterion text not null references maturity.criterion,
    wording uuid not null references maturity.criterion_wording,
    primary key (round, criterion)
);
comment on table maturity.round_wording is 'no-content: with which words a round began';

create table maturity.round_body (
    round uuid not null references maturity.maturity_round,
    body uuid not null,
    handed_in_by uuid,
    handed_in_at timestamptz,
    primary key (round, body),
    check ((handed_in_by is null) = (handed_in_at is null))
);
comment on table maturity.round_body is 'no-content: which bodies take part in a round; workers by identifier';

create table maturity.maturity_scorer (
    round uuid not null,
    body uuid not null,
    worker uuid not null,
    primary key (round, body, worker),
    foreign key (round, body) references maturity.round_body
);
comment on table maturity.maturity_scorer is 'no-content: who had a hand in the scores of a body, by identifier';

create table maturity.maturity_score (
    round uuid not null,
    body uuid not null,
    criterion text not null,
    answer text not null check (answer in
        ('LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'NOT_APPLICABLE', 'NOT_KNOWN')),
    reason text not null default '',
    evidence text not null default '',
    link text not null default '' check (link = '' or link like 'https://%'),
    -- Whether it is the answer of the last round, which somebody found still so.
    still_so boolean not null default false,
    scored_by uuid not null,
    scored_at timestamptz not null,
    found text check (found in
        ('LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'NOT_APPLICABLE', 'NOT_KNOWN')),
    found_reason text not null default '',
    found_by uuid,
    found_at timestamptz,
    version bigint not null default 0,
    primary key (round, body, criterion),
    foreign key (round, body) references maturity.round_body,
    foreign key (round, criterion) references maturity.round_wording,
    check (answer <> 'NOT_APPLICABLE' or reason <> ''),
    check (num_nulls(found, found_by, found_at) in (0, 3)),
    -- Nobody moderates what they scored, and another score needs a reason.
    check (found_by is null or found_by <> scored_by),
    check (found is null or found = answer or found_reason <> '')
);
comment on table maturity.maturity_score is 'no-content: how partner bodies score themselves and what a moderator found; the forms say that nobody may be named';

create table maturity.maturity_action (
    round uuid not null,
    criterion text not null,
    action uuid not null unique,
    primary key (round, criterion),
    foreign key (round, criterion) references maturity.round_wording
);
comment on table maturity.maturity_action is 'no-content: which action of the plan answers which gap; nobody is in it';

-- A closed round is a record that nothing and nobody changes.
create function maturity.keep_closed_round() returns trigger language plpgsql as $$
begin
    if old.state = 'CLOSED' then
        raise exception 'a closed round is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger maturity_round_keep before update or delete on maturity.maturity_round
    for each row execute function maturity.keep_closed_round();

create function maturity.keep_round() returns trigger language plpgsql as $$
declare
    one uuid;
    stands text;
begin
    foreach one in array array_remove(array[
        case when tg_op <> 'INSERT' then old.round end, case when tg_op <> 'DELETE' then new.round end], null) loop
        -- The lock makes who scores and who closes wait for each other.
        select state into stands from maturity.maturity_round where id = one for share;
        if stands = 'CLOSED' then
            raise exception 'a closed round is never changed';
        end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger round_wording_keep before update or delete on maturity.round_wording
    for each row execute function maturity.keep_round();
create trigger round_body_keep before insert or update or delete on maturity.round_body
    for each row execute function maturity.keep_round();
create trigger maturity_scorer_keep before insert or update or delete on maturity.maturity_scorer
    for each row execute function maturity.keep_round();
create trigger maturity_score_keep before insert or update or delete on maturity.maturity_score
    for each row execute function maturity.keep_round();

-- What a partner handed in is what a moderator looks at: both stand beside each other for ever.
create function maturity.keep_handed_in() returns trigger language plpgsql as $$
declare
    handed_in boolean;
begin
    select handed_in_at is not null into handed_in
      from maturity.round_body where round = new.round and body = new.body for share;
    if handed_in and (tg_op = 'INSERT' or (old.answer, old.reason, old.evidence, old.link, old.still_so, old.scored_by)
            is distinct from (new.answer, new.reason, new.evidence, new.link, new.still_so, new.scored_by)) then
        raise exception 'what was handed in is never changed';
    end if;
    return new;
end
$$;
create trigger maturity_score_keep_handed_in before insert or update on maturity.maturity_score
    for each row execute function maturity.keep_handed_in();

grant usage on schema maturity to ${app};
grant select on maturity.criterion to ${app};
grant select, insert on maturity.criterion_wording, maturity.round_wording, maturity.maturity_scorer,
    maturity.maturity_action to ${app};
grant select, insert, update on maturity.maturity_round, maturity.round_body, maturity.maturity_score to ${app};

-- Domains and levels are those of the maturity matrix for councils. The criteria and their words are our own.
create temporary table first_words (criterion text, title text, l1 text, l2 text, l3 text, l4 text) on commit drop;
insert into first_words values
('A1', 'Named leads', 'An officer is named as the lead.', 'A member of the cabinet leads as well.', 'A director sponsors the work, and it stands in job plans.', 'Leads have cover and a successor, and speak for the work in public.'),
('A2', 'Strategy', 'Another plan mentions modern slavery.', 'There is a strategy of its own.', 'The strategy has money, actions and indicators.', 'It is led by outcomes, shaped by survivors and refreshed each year.'),
('A3', 'Oversight', 'Boards hear of it now and then.', 'The community safety partnership hears of it each year.', 'The boards for community safety, adults and children each hear of it, and what they ask for is done.', 'Boards look at it together, and what they find is published.'),
('A4', 'Partnership', 'People know whom to call.', 'The partnership has terms of reference.', 'Its groups meet and work, and an agreement covers sharing data.', 'Partners pay together for the work, and somebody has looked at what it brought.'),
('A5', 'Survivor voice', 'Nobody with lived experience is asked.', 'A charity is asked on their behalf.', 'Advisers with lived experience are paid and work on what we make.', 'They decide with us what comes first.'),
('B1', 'Capacity', 'Somebody does it beside another job.', 'Part of a post is for it.', 'A post is for it alone.', 'There is a team with an analyst and a trainer.'),
('B2', 'Training', 'An online course is on offer.', 'Front-line staff must be trained.', 'There are tiers of training, and more than 85 in 100 are in date.', 'Its effect is measured, and peers train each other.'),
('B3', 'Data', 'Nothing is counted.', 'Cases are counted once a year.', 'A dashboard draws on all systems.', 'The picture is shared, looks ahead, and its quality is checked.'),
('B4', 'Funding', 'There is no money for it.', 'There was money once.', 'It stands in the core budget.', 'Partners pool money for several years.'),
('C1', 'Pathway', 'There is the national form and no more.', 'A local pathway is written down.', 'It covers adults, children and turning 18, and staff know it.', 'It is audited, timed and improved.'),
('C2', 'First responders', 'Nobody is sure who they are.', 'They are named.', 'They are trained and supervised.', 'Somebody reviews what they send, and more than 90 in 100 carry specific evidence.'),
('C3', 'Support', 'People are told where to go.', 'There is a place to stay before a decision.', 'Agencies meet about each case.', 'People are helped to move on and to a home, and we know how they fare later.'),
('C4', 'Housing and homelessness', 'Housing staff do not look for signs.', 'They have guidance.', 'One of them specialises.', 'A joint protocol holds, and outcomes are followed.'),
('C5', 'Children and exploitation', 'Criminal and sexual exploitation are worked apart.', 'The two are linked.', 'There is one front door for all exploitation.', 'Places and groups are made safer too, and turning 18 is planned.'),
('D1', 'Regulatory services', 'They act when they are called.', 'Signs stand in the checklists of visits.', 'Joint visits are planned by intelligence.', 'Partners share one toolkit of disruption and know what it brings.'),
('D2', 'Intelligence', 'People ring each other.', 'Partners use one form.', 'It is graded, goes both ways and is passed on.', 'Partners task together, and whoever told us hears back.'),
('D3', 'Community', 'There are posters.', 'Campaigns follow a calendar.', 'Champions speak to people in their languages.', 'Communities lead, and we measure what people know.'),
('D4', 'Business', 'Nothing is done with businesses.', 'They are told what to look for.', 'There are schemes and a pledge.', 'Sectors set standards, and places are visited again.'),
('D5', 'Emerging threats', 'Nobody looks ahead.', 'A note is written each year.', 'Somebody scans each quarter.', 'Threats are scored, and a score leads to action.'),
('E1', 'Policy and charter', 'There is no policy.', 'The charter is signed.', 'There is evidence for each of its ten commitments.', 'A public report each year shows what got better.'),
('E2', 'Statement', 'There is no statement.', 'A statement is published.', 'It is on the registry and covers the six areas.', 'It is as good as the best, and says what came of it.'),
('E3', 'Risk assessment', 'Contracts are not looked at.', 'The largest spending has been reviewed.', 'All contracts are put in tiers.', 'For the highest risks the suppliers behind the supplier are known.'),
('E4', 'Contract management', 'There is a clause and no more.', 'Suppliers answer a questionnaire.', 'There are assessments, audits and indicators.', 'Workers are heard, and harm is put right.'),
('E5', 'Skills of staff', 'Nobody who buys is trained.', 'Buyers are trained.', 'Contract managers are trained.', 'Suppliers are trained.');
insert into maturity.criterion select criterion from first_words;
insert into maturity.criterion_wording (id, criterion, number, title, level_1, level_2, level_3, level_4, source, written_at)
select ('01934f00-0000-7000-8000-0000002a00' || lpad(row_number() over (order by criterion)::text, 2, '0'))::uuid,
       criterion, 1, title, l1, l2, l3, l4,
       'Domains and levels of the maturity matrix for councils; words of our own, of 27 November 2026', timestamptz '2026-11-27 00:00:00Z'
from first_words;
