-- The steps that came for somebody who is suspected of something themselves, and for what is suspected to be sexual abuse
-- of a child, in the version to begin with; who does them is a proposal that no practice lead has checked, as all of it.
-- Versions that people wrote themselves stay as they are: they are told that nobody is named for these steps.
alter table pathway.version disable trigger published_stays;
update pathway.version
set content = jsonb_set(content::jsonb, '{steps}', content::jsonb -> 'steps' || $json$[
 {"code": "REPORT_CHILD_ABUSE", "owner": "Whoever suspects it, themselves", "contacts": ["01934f00-0000-7000-8000-000000000007", "01934f00-0000-7000-8000-000000000011", "01934f00-0000-7000-8000-000000000012"], "limit": null, "words": "", "place": 36, "version": 0},
 {"code": "APPROPRIATE_ADULT", "owner": "Custody officer; youth justice for a child", "contacts": ["01934f00-0000-7000-8000-000000000007", "01934f00-0000-7000-8000-000000000012"], "limit": null, "words": "", "place": 86, "version": 0},
 {"code": "TRANSFER_FROM_CUSTODY", "owner": "Custody officer with children's social care on duty", "contacts": ["01934f00-0000-7000-8000-000000000012", "01934f00-0000-7000-8000-000000000011"], "limit": null, "words": "", "place": 92, "version": 0}]$json$::jsonb)::text
where id = '01934f00-0000-7000-8000-0000000000a1'
    and not checked
    and not content::jsonb -> 'steps' @> '[{"code": "APPROPRIATE_ADULT"}]';
alter table pathway.version enable trigger published_stays;
