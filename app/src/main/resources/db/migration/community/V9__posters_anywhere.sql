-- A poster also hangs where no plan goes: a shop window, a surgery. Then the sort of place and the ward are kept, and no name.
alter table community.poster_hung
    alter column plan drop not null,
    alter column site drop not null,
    add column kind text check (kind in ('LORRY_PARK', 'PORT_GATE', 'SERVICE_STATION', 'TRUCK_STOP', 'WELCOME_HUB',
        'COMMUNITY_CENTRE', 'PLACE_OF_WORSHIP', 'SCHOOL', 'WORKPLACE', 'SHOP', 'OTHER')),
    add constraint poster_hung_where check ((site is null) = (plan is null) and (site is null) = (kind is not null));
