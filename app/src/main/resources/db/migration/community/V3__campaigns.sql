-- Campaigns: what we want people to know for some days, in approved words, and what came of it. Sectors, languages and wards;
-- never a person, and nothing leads from it to a worry that somebody raised.
create table community.campaign (
    id uuid primary key,
    -- Stands on paper: never changed and never given again.
    code text not null unique check (code ~ '^[a-z0-9]{6}$'),
    title text not null check (title <> ''),
    objective text not null default '',
    sectors text[] not null default '{}' check (sectors <@ array['CARE', 'FARMS', 'BUILDING', 'CAR_WASHES', 'NAIL_BARS', 'HOTELS',
        'FACTORIES', 'HAULAGE', 'HOMES', 'RESTAURANTS', 'LETTING', 'STREETS']),
    languages text[] not null default '{}',
    -- As the statistics office gives them.
    wards text[] not null default '{}',
    why text not null default '',
    -- Keys of sentences; whether one may be said is asked of the library each time.
    messages text[] not null default '{}',
    assets text[] not null default '{}' check (assets <@ array['SLIDES', 'BRIEFING', 'SIGNS', 'SOCIAL', 'FOOTER', 'PATHWAY', 'QUIZ',
        'POSTERS', 'CAB_CARD', 'LEAFLET', 'EMBED']),
    partners uuid[] not null default '{}',
    begins date not null,
    ends date not null check (ends >= begins),
    -- Who answers for it, as a post or a team.
    owner text not null default '',
    -- Address of our own public page to which the short link leads.
    goal text not null default '' check (goal = '' or goal ~ '^/[a-z0-9/-]*$'),
    line_to_take text not null default '',
    questions text[] not null default '{}',
    answers text[] not null default '{}',
    -- Everybody who wrote on it since it was signed off last: none of them signs.
    writers uuid[] not null check (cardinality(writers) > 0),
    signed_by uuid,
    signed_at timestamptz,
    -- What it told the ledger, in codes and without a name, so that exactly that can be taken back.
    ran text,
    -- Null where nobody counted, which is never nought.
    attendance int check (attendance between 0 and 99999),
    downloads int check (downloads between 0 and 99999),
    posters int check (posters between 0 and 99999),
    outcome_note text not null default '',
    closed_on date,
    told text,
    added_by uuid not null,
    added_at timestamptz not null,
    version bigint not null default 0,
    check (cardinality(questions) = cardinality(answers)),
    check ((signed_by is null) = (signed_at is null)),
    constraint campaign_second check (signed_by is null or not signed_by = any (writers)),
    check ((closed_on is null) = (outcome_note = '')),
    check ((closed_on is null) = (told is null)),
    -- What began and was taken off while it ran is closed all the same.
    check (closed_on is null or signed_by is not null or ran is not null)
);
create index campaign_days on community.campaign (begins, id);
comment on table community.campaign is 'no-content: campaigns by sector, language and ward; workers by identifier; nobody who is reached is in it';

-- How often the short link of a campaign was followed on a day: a number, and nothing of who followed it or what they did next.
create table community.campaign_scan_day (
    campaign uuid not null references community.campaign,
    on_day date not null,
    times int not null check (times between 1 and 1000),
    primary key (campaign, on_day)
);
comment on table community.campaign_scan_day is 'no-content: totals of a day; nobody is in it';

grant select, insert, update on community.campaign, community.campaign_scan_day to ${app};
