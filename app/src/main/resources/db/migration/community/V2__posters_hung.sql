-- Which poster hangs where, and when somebody looks at it again. Places and codes; nobody there, and nothing leads
-- from it to who read a poster or raised a worry.
create table community.poster_hung (
    id uuid primary key,
    plan uuid not null references community.outreach_plan,
    site uuid not null,
    -- As the statistics office gives it; empty where no edition of wards was in use.
    ward text not null check (ward = '' or ward ~ '^[A-Z][0-9]{8}$'),
    setting text not null check (setting in ('CARE', 'FARMS', 'BUILDING', 'CAR_WASHES', 'NAIL_BARS', 'HOTELS', 'FACTORIES',
        'HAULAGE', 'HOMES', 'RESTAURANTS', 'LETTING', 'STREETS')),
    size text not null check (size in ('A3', 'A4', 'A5', 'TABLE_TENT', 'CAB_CARD', 'DOOR_STICKER')),
    languages text[] not null check (cardinality(languages) between 1 and 2),
    hung_on date not null,
    replace_by date not null check (replace_by > hung_on),
    taken_down boolean not null default false,
    hung_by uuid not null,
    version bigint not null default 0,
    foreign key (site, plan) references community.outreach_site (id, plan)
);
create index poster_hung_standing on community.poster_hung (ward, replace_by) where not taken_down;
comment on table community.poster_hung is 'no-content: posters at places by codes and days; nobody is named but the worker''s own account';

grant select, insert, update on community.poster_hung to ${app};
