-- Risks to the strategy with their controls, emerging threats with their sources, and sectors with their signals.
-- Nobody who needs help is in it. Workers are named by their identifiers alone.
create table risks.risk (
    id uuid primary key,
    number int generated always as identity unique,
    cause text not null check (cause <> ''),
    event text not null check (event <> ''),
    effect text not null check (effect <> ''),
    owner uuid,
    body uuid,
    -- In how many months it may happen; null when nobody can say.
    proximity int check (proximity between 0 and 120),
    appetite text not null check (appetite in ('AVERSE', 'CAUTIOUS', 'OPEN')),
    review date not null,
    inherent_likelihood int not null check (inherent_likelihood between 1 and 5),
    inherent_impact int not null check (inherent_impact between 1 and 5),
    residual_likelihood int not null check (residual_likelihood between 1 and 5),
    residual_impact int not null check (residual_impact between 1 and 5),
    target_likelihood int not null check (target_likelihood between 1 and 5),
    target_impact int not null check (target_impact between 1 and 5),
    -- Why controls leave more than there was before them.
    above_why text not null default '',
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    version bigint not null default 0,
    check (target_likelihood * target_impact <= residual_likelihood * residual_impact),
    check (above_why <> '' or residual_likelihood * residual_impact <= inherent_likelihood * inherent_impact)
);
comment on table risks.risk is 'no-content: what may keep the strategy from working; workers by identifier; nobody who needs help is in it';

create table risks.risk_action (
    risk uuid not null references risks.risk,
    action uuid not null,
    primary key (risk, action)
);
comment on table risks.risk_action is 'no-content: which action of the plan works against which risk; nobody is in it';

create table risks.control (
    id uuid primary key,
    risk uuid not null references risks.risk,
    what text not null check (what <> ''),
    who text not null check (who <> ''),
    working text not null check (working in ('NOT_CHECKED', 'WORKING', 'PARTLY', 'NOT_WORKING')),
    version bigint not null default 0
);
create index control_risk on risks.control (risk, id);
comment on table risks.control is 'no-content: what is done about a risk; nobody is in it';

create table risks.sector (
    id uuid primary key,
    name text not null check (name <> ''),
    drivers text not null default '',
    review date,
    version bigint not null default 0
);
create unique index sector_one on risks.sector (lower(name));
comment on table risks.sector is 'no-content: kinds of work and what makes exploitation likelier there; nobody is in it';

create table risks.signal (
    id uuid primary key,
    sector uuid not null references risks.sector,
    words text not null check (words <> ''),
    dated date not null,
    source text not null check (source <> ''),
    added_by uuid not null,
    added_at timestamptz not null,
    -- What it did to the review: null when none was set, and the same when it was near already.
    review_before date,
    review_after date not null
);
create index signal_sector on risks.signal (sector, dated desc);
comment on table risks.signal is 'no-content: what was seen of a kind of work; the form says that nobody may be named';

create table risks.threat (
    id uuid primary key,
    title text not null check (title <> ''),
    seen text not null check (seen <> ''),
    tags text[] not null check (cardinality(tags) > 0),
    proximity int check (proximity between 0 and 120),
    -- The first source; nothing is kept without one.
    first_source uuid not null,
    physical int check (physical between 0 and 5),
    psychological int check (psychological between 0 and 5),
    financial int check (financial between 0 and 5),
    community int check (community between 0 and 5),
    vulnerability int check (vulnerability between 0 and 5),
    likelihood int check (likelihood between 1 and 5),
    confidence text check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    gap int check (gap between 0 and 5),
    decision text check (decision in ('WATCH', 'ACT', 'CLOSE')),
    decision_reason text,
    decided_by uuid,
    decided_at timestamptz,
    review date,
    version bigint not null default 0,
    -- It is scored as a whole or not at all, and decided with a reason or not at all.
    check (num_nulls(physical, psychological, financial, community, vulnerability, likelihood, confidence, gap) in (0, 8)),
    check (num_nulls(decision, decision_reason, decided_by, decided_at) in (0, 4)),
    check (review is not null or decision = 'CLOSE')
);
comment on table risks.threat is 'no-content: what may come, from open sources; workers by identifier; the form says that nobody may be named';

create table risks.threat_source (
    id uuid primary key,
    threat uuid not null references risks.threat,
    title text not null check (title <> ''),
    -- An address, or where the document lies.
    reference text not null check (reference <> ''),
    dated date not null,
    grade text not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F', 'NOT_GRADED')),
    information int not null check (information between 1 and 5)
);
create index threat_source_threat on risks.threat_source (threat, dated desc);
comment on table risks.threat_source is 'no-content: public sources with their grades; nobody is in it';

alter table risks.threat add constraint threat_has_a_source foreign key (first_source)
    references risks.threat_source deferrable initially deferred;

create table risks.threat_sector (
    threat uuid not null references risks.threat,
    sector uuid not null references risks.sector,
    primary key (threat, sector)
);
comment on table risks.threat_sector is 'no-content: which kinds of work a threat is about; nobody is in it';

create table risks.threat_action (
    threat uuid not null references risks.threat,
    action uuid not null,
    primary key (threat, action)
);
comment on table risks.threat_action is 'no-content: which action of the plan answers which threat; nobody is in it';

-- What became of a risk, a threat or a sector. Only ever added to.
create table risks.turn (
    id uuid primary key,
    subject uuid not null,
    at timestamptz not null,
    -- Null for what came with the platform.
    by_worker uuid,
    kind text not null,
    from_words text not null default '',
    to_words text not null default '',
    reason text not null default ''
);
create index turn_subject on risks.turn (subject, at desc, id desc);
comment on table risks.turn is 'no-content: what became of risks, threats and sectors; workers by identifier; nobody who needs help is in it';

grant usage on schema risks to ${app};
grant select, insert, update on risks.risk, risks.control, risks.sector, risks.threat to ${app};
grant select, insert on risks.signal, risks.threat_source, risks.turn to ${app};
grant select, insert, delete on risks.risk_action, risks.threat_sector, risks.threat_action to ${app};

insert into risks.sector (id, name, drivers) values
('01934f00-0000-7000-8000-0000001c0001', 'Road haulage and warehouses', 'Too few drivers, short contracts through agencies, nights away from home.'),
('01934f00-0000-7000-8000-0000001c0002', 'Clothing manufacturing', 'Low prices paid by buyers, short lead times, work passed on to small workshops.'),
('01934f00-0000-7000-8000-0000001c0003', 'Food, farming and packing', 'Seasons, piece rates, and homes that come with the job.'),
('01934f00-0000-7000-8000-0000001c0004', 'Hotels, restaurants and takeaways', 'Cash wages, long hours, closing and reopening at short notice.'),
('01934f00-0000-7000-8000-0000001c0005', 'Care at home and in homes', 'Posts that stay empty, visas tied to one employer, work alone in private homes.'),
('01934f00-0000-7000-8000-0000001c0006', 'Construction', 'Long chains of subcontractors and work that is paid by the day.'),
('01934f00-0000-7000-8000-0000001c0007', 'Hand car washes and nail bars', 'Cash, little training needed, premises that change hands often.');

-- The five threats of the published strategy, in words of our own. It gives them no score, and nobody has decided yet.
insert into risks.threat (id, title, seen, tags, proximity, first_source, review) values
('01934f00-0000-7000-8000-0000001d0001', 'Work that nobody is left to do after the pandemic',
 'Several kinds of work are short of people since the pandemic. Who must fill posts fast checks less, and those who exploit can offer workers.',
 '{ECONOMIC,SOCIAL}', null, '01934f00-0000-7000-8000-0000001e0001', date '2025-03-31'),
('01934f00-0000-7000-8000-0000001d0002', 'Too few lorry drivers',
 'Drivers are still missing. People new to the work are brought in to fill the gaps, know their rights less, and can be misused.',
 '{ECONOMIC,ORGANISATIONAL}', null, '01934f00-0000-7000-8000-0000001e0002', date '2025-03-31'),
('01934f00-0000-7000-8000-0000001d0003', 'Workshops that make low-cost clothing',
 'The press reported exploitation in workshops for cheap clothing. There are fewer of them here than in other counties; what is learnt of one is followed up.',
 '{ECONOMIC}', null, '01934f00-0000-7000-8000-0000001e0003', date '2025-03-31'),
('01934f00-0000-7000-8000-0000001d0004', 'Safe work and housing for people newly arrived from Afghanistan and Ukraine',
 'People who had to leave home look for work and a place to stay, and somebody may take advantage of that. Where anybody comes from is never a sign of exploitation: this is about offers of work and housing that must be safe.',
 '{POLITICAL,SOCIAL}', null, '01934f00-0000-7000-8000-0000001e0004', date '2025-03-31'),
('01934f00-0000-7000-8000-0000001d0005', 'Kinds of work that close from one day to the next',
 'When lockdowns shut whole kinds of work, exploitation at work moved and changed its form. It can again when much closes at once.',
 '{SOCIAL,LEGAL}', null, '01934f00-0000-7000-8000-0000001e0005', date '2025-03-31');

insert into risks.threat_source (id, threat, title, reference, dated, grade, information)
select ('01934f00-0000-7000-8000-0000001e000' || n)::uuid, ('01934f00-0000-7000-8000-0000001d000' || n)::uuid,
       'The published strategy 2022-2025', 'The section on the local picture', date '2022-04-01', 'NOT_GRADED', 5
from generate_series(1, 5) as n;

insert into risks.threat_sector (threat, sector) values
('01934f00-0000-7000-8000-0000001d0001', '01934f00-0000-7000-8000-0000001c0003'),
('01934f00-0000-7000-8000-0000001d0001', '01934f00-0000-7000-8000-0000001c0004'),
('01934f00-0000-7000-8000-0000001d0001', '01934f00-0000-7000-8000-0000001c0005'),
('01934f00-0000-7000-8000-0000001d0002', '01934f00-0000-7000-8000-0000001c0001'),
('01934f00-0000-7000-8000-0000001d0003', '01934f00-0000-7000-8000-0000001c0002'),
('01934f00-0000-7000-8000-0000001d0005', '01934f00-0000-7000-8000-0000001c0004');
