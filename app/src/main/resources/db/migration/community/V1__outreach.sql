-- Outreach to people who are hard to reach: plans, named places, and visits. Everything in it is about places and counts;
-- nobody who was met is in it, and nothing leads from it to a worry that somebody raised.
create table community.outreach_plan (
    id uuid primary key,
    title text not null check (title <> ''),
    audiences text[] not null check (cardinality(audiences) > 0
        and audiences <@ array['DRIVERS', 'SITES', 'ARRIVALS', 'HOSTS', 'TRADE', 'RESIDENTS']),
    why text not null check (why <> ''),
    -- Which threat or action it answers, in the words of the strategy; empty where it answers none.
    answers text not null default '',
    organisation uuid not null,
    begins date not null,
    ends date check (ends >= begins),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'RUNNING', 'ENDED')),
    end_note text not null default '',
    added_by uuid not null,
    added_at timestamptz not null,
    version bigint not null default 0,
    check ((state = 'ENDED') = (end_note <> ''))
);
comment on table community.outreach_plan is 'no-content: plans of outreach; the form says that nobody may be named';

create table community.outreach_site (
    id uuid primary key,
    plan uuid not null references community.outreach_plan,
    kind text not null check (kind in ('LORRY_PARK', 'PORT_GATE', 'SERVICE_STATION', 'TRUCK_STOP', 'WELCOME_HUB',
        'COMMUNITY_CENTRE', 'PLACE_OF_WORSHIP', 'SCHOOL', 'WORKPLACE', 'OTHER')),
    name text not null check (name <> ''),
    address text not null check (address <> ''),
    -- False once it was taken off the list; its visits stay.
    listed boolean not null default true,
    version bigint not null default 0,
    unique (id, plan)
);
create unique index outreach_site_one on community.outreach_site (plan, lower(name));
comment on table community.outreach_site is 'no-content: names and street addresses of places, and nobody there';

create table community.visit (
    id uuid primary key,
    plan uuid not null references community.outreach_plan,
    site uuid not null,
    audience text not null check (audience in ('DRIVERS', 'SITES', 'ARRIVALS', 'HOSTS', 'TRADE', 'RESIDENTS')),
    held_on date not null,
    team int not null check (team between 1 and 200),
    organisations uuid[] not null check (cardinality(organisations) > 0),
    -- Null where nobody counted, which is never nought.
    people int check (people between 0 and 10000),
    languages text[] not null check (cardinality(languages) > 0),
    cards int check (cards between 0 and 10000),
    leaflets int check (leaflets between 0 and 10000),
    posters int check (posters between 0 and 10000),
    others int check (others between 0 and 10000),
    next_step text not null default '',
    logged_by uuid not null,
    taken_back boolean not null default false,
    -- What it told the ledger, in codes and without a name, so that exactly that can be taken back. Null once it was.
    told text,
    version bigint not null default 0,
    check (taken_back = (told is null)),
    foreign key (site, plan) references community.outreach_site (id, plan)
);
create index visit_plan on community.visit (plan, held_on desc);
create index visit_day on community.visit (held_on desc, id);
comment on table community.visit is 'no-content: visits to places in counts; the form says that nobody who was met may be described';

create table community.visit_turn (
    id uuid primary key,
    visit uuid not null references community.visit,
    kind text not null check (kind in ('LOGGED', 'CORRECTED', 'TAKEN_BACK')),
    reason text not null default '',
    -- What it said before a correction.
    before_day date,
    before_site uuid,
    before_people int,
    done_by uuid not null,
    done_at timestamptz not null,
    check ((kind = 'LOGGED') = (reason = '')),
    check ((kind = 'CORRECTED') = (before_day is not null and before_site is not null))
);
create index visit_turn_visit on community.visit_turn (visit, done_at);
comment on table community.visit_turn is 'no-content: what became of the log of a visit; nobody who was met is in it';

grant usage on schema community to ${app};
grant select, insert, update on community.outreach_plan, community.outreach_site, community.visit to ${app};
grant select, insert on community.visit_turn to ${app};
