-- What a campaign is for, as codes, so that those that deter or divert can be found; and pages that do so can go along. One that was
-- signed off before stays as it was.
alter table community.campaign
    add column purposes text[] not null default '{}'
        check (purposes <@ array['KNOW_SIGNS', 'FIND_HELP', 'KNOW_RIGHTS', 'DETER_OR_DIVERT']);
alter table community.campaign drop constraint campaign_assets_check;
alter table community.campaign add constraint campaign_assets_check check (assets <@ array['SLIDES', 'BRIEFING', 'SIGNS', 'SOCIAL',
    'FOOTER', 'PATHWAY', 'QUIZ', 'POSTERS', 'CAB_CARD', 'LEAFLET', 'EMBED', 'DETER']);
