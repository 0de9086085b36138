-- The council's housing service is not adult social care: its step named the other's number. The directory holds no number
-- of a housing service, so the version to begin with names none; a place adds its own. Versions that people wrote
-- themselves stay as they are.
alter table pathway.version disable trigger published_stays;
update pathway.version
set content = jsonb_set(content::jsonb, '{steps}', (
    select jsonb_agg(case when step ->> 'code' = 'COUNCIL_HOUSING'
            then jsonb_set(step, '{contacts}', '[]'::jsonb) else step end order by nr)
    from jsonb_array_elements(content::jsonb -> 'steps') with ordinality as each (step, nr)))::text
where id = '01934f00-0000-7000-8000-0000000000a1'
    and not checked
    and content::jsonb -> 'steps' @> '[{"code": "COUNCIL_HOUSING"}]';
alter table pathway.version enable trigger published_stays;
