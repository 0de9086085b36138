-- In which ward a place of outreach lies, so that it can be seen which ones nobody has reached; and three more groups
-- whom outreach is for. Groups are counted at visits as before: nobody who was met is in any of it.
alter table community.outreach_site
    -- As the statistics office gives it; empty where nobody said it.
    add column ward text not null default '' check (ward = '' or ward ~ '^[A-Z][0-9]{8}$');

alter table community.outreach_plan
    drop constraint outreach_plan_audiences_check,
    add constraint outreach_plan_audiences_check check (cardinality(audiences) > 0
        and audiences <@ array['DRIVERS', 'SITES', 'ARRIVALS', 'HOSTS', 'TRADE', 'RESIDENTS', 'CARE_LEAVERS',
            'NO_SAFE_HOME', 'CARE_WORKERS']);
alter table community.visit
    drop constraint visit_audience_check,
    add constraint visit_audience_check check (audience in ('DRIVERS', 'SITES', 'ARRIVALS', 'HOSTS', 'TRADE',
        'RESIDENTS', 'CARE_LEAVERS', 'NO_SAFE_HOME', 'CARE_WORKERS'));
