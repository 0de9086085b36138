-- What people need when they look for help: our own short list, as dated data. A term that ends stays, so that old feeds can be read.
create table directory.need (
    code text primary key check (code ~ '^[A-Z_]{2,30}$'),
    id uuid not null unique,
    position int not null,
    name text not null,
    what text not null,
    since date not null,
    until date check (until > since)
);
comment on table directory.need is 'no-content: kinds of help, the same for everybody';

insert into directory.need (code, id, position, name, what, since) values
('SAFE_BED', '01934f00-0000-7000-8000-000000010001', 10, 'A safe place to sleep', 'Emergency accommodation, refuges, and lines that find a safe place', '2026-12-01'),
('SOMEONE', '01934f00-0000-7000-8000-000000010002', 20, 'Someone to talk to', 'Helplines and people who listen and say what can be done', '2026-12-01'),
('WORK', '01934f00-0000-7000-8000-000000010003', 30, 'Rights and pay at work', 'Pay, hours, contracts and bad treatment at work', '2026-12-01'),
('MONEY', '01934f00-0000-7000-8000-000000010004', 40, 'Money and food', 'Benefits, debt, food and what is needed at once', '2026-12-01'),
('HEALTH', '01934f00-0000-7000-8000-000000010005', 50, 'Health', 'Doctors, care after an assault, mental health', '2026-12-01'),
('LEGAL', '01934f00-0000-7000-8000-000000010006', 60, 'Legal advice', 'Solicitors and advice centres', '2026-12-01'),
('IMMIGRATION', '01934f00-0000-7000-8000-000000010007', 70, 'Visa, asylum and papers', 'Advice about immigration and asylum by those who may give it', '2026-12-01'),
('CHILDREN', '01934f00-0000-7000-8000-000000010008', 80, 'Help for a child', 'For children, and for adults who are worried about one', '2026-12-01'),
('CARE', '01934f00-0000-7000-8000-000000010009', 90, 'Care and support for an adult', 'For adults who need care or support, and whoever is worried about one', '2026-12-01'),
('LANGUAGE', '01934f00-0000-7000-8000-00000001000a', 100, 'Learning English', 'Classes and groups', '2026-12-01'),
('TELL', '01934f00-0000-7000-8000-00000001000b', 110, 'To tell somebody what I saw', 'Where a crime or a worry can be told, also without a name', '2026-12-01');

grant select on directory.need to ${app};

-- Whom a service reaches, for the search and the open feed. Arrays hold codes: of needs, of languages ('*' for any, through an
-- interpreter), of wards; no ward means the whole place. The opening times are those by which "open now" is told; '' where nobody knows
-- them. An address is one that everybody may know.
alter table directory.service
    add column needs text[] not null default '{}',
    add column times text not null default '',
    add column tongues text[] not null default '{}',
    add column wards text[] not null default '{}',
    add column min_age int check (min_age between 0 and 120),
    add column max_age int check (max_age between 0 and 120),
    add column provider text not null default '',
    add column address text not null default '',
    -- Where people sleep in safety has no address here, whoever writes it.
    add constraint safe_place_untold check (address = '' or not needs @> array['SAFE_BED']);

alter table directory.ask_side
    add column needs text[] not null default '{}',
    add column times text not null default '',
    add column tongues text[] not null default '{}',
    add column wards text[] not null default '{}',
    add column min_age int,
    add column max_age int,
    add column provider text not null default '',
    add column address text not null default '',
    add constraint safe_place_untold check (address = '' or not needs @> array['SAFE_BED']);

-- What the records say already, in codes.
update directory.service set needs = case purpose
        when 'NATIONAL_HELPLINE' then array['SOMEONE']
        when 'REFERRAL_LINE' then array['SAFE_BED', 'SOMEONE']
        when 'POLICE_NON_EMERGENCY' then array['TELL']
        when 'CRIMESTOPPERS' then array['TELL']
        when 'CHILDLINE' then array['CHILDREN', 'SOMEONE']
        when 'CHILD_PROTECTION_HELPLINE' then array['CHILDREN']
        when 'CHILD_FRONT_DOOR' then array['CHILDREN']
        when 'CHILD_OUT_OF_HOURS' then array['CHILDREN']
        when 'ADULT_FRONT_DOOR' then array['CARE']
        when 'LABOUR_ABUSE' then array['WORK', 'TELL']
        when 'MIGRANT_SUPPORT' then array['IMMIGRATION']
        when 'VICTIM_SUPPORT' then array['SOMEONE']
        else '{}' end,
    times = case when hours in ('Day and night', 'Day and night, every day') then 'always' else '' end,
    tongues = case when languages ~* 'interpreter' then array['*'] when languages = 'English' then array['en'] else '{}' end;
update directory.ask_side side set needs = service.needs, times = service.times, tongues = service.tongues
  from directory.service where service.id = side.id;

-- Feeds of others: the address is the name by which the one door lets the call out, for a day; found is what was read, cleaned, as it was
-- shown to the editor who picks from it. Nothing of it is public.
create table directory.feed_reading (
    id uuid primary key,
    address text not null check (address ~ '^https://'),
    read_by uuid not null,
    read_at timestamptz not null,
    found text not null default ''
);
create index feed_reading_at on directory.feed_reading (read_at);
comment on table directory.feed_reading is 'no-content: public services as another open feed tells them';
grant select, insert, delete on directory.feed_reading to ${app};
grant update (found) on directory.feed_reading to ${app};
