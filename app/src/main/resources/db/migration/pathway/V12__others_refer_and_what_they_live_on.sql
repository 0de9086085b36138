-- The steps that came for a referral that another body sent, and for leave to stay and money after a negative decision, in the
-- version to begin with; who does them is a proposal that no practice lead has checked, as all of it. Versions that people
-- wrote themselves stay as they are: they are told that nobody is named for these steps.
alter table pathway.version disable trigger published_stays;
update pathway.version
set content = jsonb_set(content::jsonb, '{steps}', content::jsonb -> 'steps' || $json$[
 {"code": "REFERRAL_COPY", "owner": "Worker in charge of the case", "contacts": [], "limit": null, "words": "", "place": 171, "version": 0},
 {"code": "IMMIGRATION_ADVICE", "owner": "Worker in charge of the case", "contacts": [], "limit": null, "words": "", "place": 229, "version": 0},
 {"code": "MONEY_TO_LIVE_ON", "owner": "Worker in charge of the case, with the support provider", "contacts": ["01934f00-0000-7000-8000-000000000006"], "limit": null, "words": "", "place": 229, "version": 0}]$json$::jsonb)::text
where id = '01934f00-0000-7000-8000-0000000000a1'
    and not checked
    and not content::jsonb -> 'steps' @> '[{"code": "REFERRAL_COPY"}]';
alter table pathway.version enable trigger published_stays;
