-- The two steps that came for adults with needs for care and support and for those whose home was taken over, in the
-- version to begin with; who does them is a proposal that no practice lead has checked, as all of it. Versions that
-- people wrote themselves stay as they are: they are told that nobody is named for these steps.
alter table pathway.version disable trigger published_stays;
update pathway.version
set content = jsonb_set(content::jsonb, '{steps}', content::jsonb -> 'steps' || $json$[
 {"code": "HEALTH_CHECK", "owner": "Whoever is in charge of the case, with those who treat them", "contacts": [], "limit": null, "words": "", "place": 72, "version": 0},
 {"code": "MAKE_HOME_SAFE", "owner": "Whoever is in charge of the case, with police, landlord and adult social care", "contacts": ["01934f00-0000-7000-8000-000000000007", "01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 74, "version": 0}]$json$::jsonb)::text
where id = '01934f00-0000-7000-8000-0000000000a1'
    and not checked
    and not content::jsonb -> 'steps' @> '[{"code": "HEALTH_CHECK"}]';
alter table pathway.version enable trigger published_stays;
