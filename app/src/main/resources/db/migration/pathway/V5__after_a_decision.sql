-- The steps that a decision of the Home Office opens, in the version to begin with; who does them is a proposal that no
-- practice lead has checked, as all of it. Versions that people wrote themselves stay as they are: they are told that
-- nobody is named for these steps.
alter table pathway.version disable trigger published_stays;
update pathway.version
set content = jsonb_set(content::jsonb, '{steps}', content::jsonb -> 'steps' || $json$[
 {"code": "RECONSIDERATION", "owner": "Worker in charge of the case, with the lawyer", "contacts": [], "limit": null, "words": "", "place": 221, "version": 0},
 {"code": "EVIDENCE_TO_COME", "owner": "Worker in charge of the case", "contacts": [], "limit": null, "words": "", "place": 222, "version": 0},
 {"code": "LEGAL_ADVICE", "owner": "Worker in charge of the case", "contacts": [], "limit": null, "words": "", "place": 223, "version": 0},
 {"code": "SUPPORT_AGAIN", "owner": "Worker in charge of the case", "contacts": ["01934f00-0000-7000-8000-000000000006"], "limit": null, "words": "", "place": 224, "version": 0},
 {"code": "SUPPORT_END_DATE", "owner": "Worker in charge of the case", "contacts": ["01934f00-0000-7000-8000-000000000006"], "limit": null, "words": "", "place": 225, "version": 0},
 {"code": "SUPPORT_ENDS", "owner": "Worker in charge of the case, with the support provider", "contacts": ["01934f00-0000-7000-8000-000000000006"], "limit": null, "words": "", "place": 226, "version": 0},
 {"code": "COUNCIL_HOUSING", "owner": "Housing service of the council", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 227, "version": 0},
 {"code": "COUNCIL_CARE", "owner": "Adult social care", "contacts": ["01934f00-0000-7000-8000-000000000013"], "limit": null, "words": "", "place": 228, "version": 0},
 {"code": "COUNCIL_CHILDREN", "owner": "Children's social care", "contacts": ["01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000012"], "limit": null, "words": "", "place": 229, "version": 0},
 {"code": "RECOVERY_NEEDS", "owner": "Support provider, with the worker in charge", "contacts": ["01934f00-0000-7000-8000-000000000006"], "limit": null, "words": "", "place": 229, "version": 0}
 ]$json$::jsonb)::text
where id = '01934f00-0000-7000-8000-0000000000a1'
    and not checked
    and not content::jsonb -> 'steps' @> '[{"code": "RECONSIDERATION"}]';
alter table pathway.version enable trigger published_stays;
