-- A shop window or a counter: a place of outreach, where a poster hangs, and what a campaign is for.
alter table community.outreach_site
    drop constraint outreach_site_kind_check,
    add constraint outreach_site_kind_check check (kind in ('LORRY_PARK', 'PORT_GATE', 'SERVICE_STATION', 'TRUCK_STOP', 'WELCOME_HUB',
        'COMMUNITY_CENTRE', 'PLACE_OF_WORSHIP', 'SCHOOL', 'WORKPLACE', 'SHOP', 'OTHER'));
alter table community.poster_hung
    drop constraint poster_hung_setting_check,
    add constraint poster_hung_setting_check check (setting in ('CARE', 'FARMS', 'BUILDING', 'CAR_WASHES', 'NAIL_BARS', 'HOTELS',
        'FACTORIES', 'HAULAGE', 'HOMES', 'RESTAURANTS', 'LETTING', 'STREETS', 'SHOPS'));
alter table community.campaign
    drop constraint campaign_sectors_check,
    add constraint campaign_sectors_check check (sectors <@ array['CARE', 'FARMS', 'BUILDING', 'CAR_WASHES', 'NAIL_BARS', 'HOTELS',
        'FACTORIES', 'HAULAGE', 'HOMES', 'RESTAURANTS', 'LETTING', 'STREETS', 'SHOPS']);
