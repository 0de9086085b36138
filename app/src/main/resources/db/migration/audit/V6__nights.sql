-- Whatever is seen or done by a worker who was let in at night without their second step says so, and by which letting in:
-- all of it counts as done in an emergency, and is reviewed.
create or replace function audit.mark_emergency() returns trigger
    language plpgsql as $$
declare
    emergencies text[] := nullif(current_setting('lodestar.emergencies', true), '')::text[];
    night text := nullif(current_setting('lodestar.night', true), '');
begin
    if night is not null then
        new.detail := new.detail || jsonb_build_object('emergency', 'true', 'night', night);
    elsif new.object::text = any (emergencies)
        or exists (select 1 from jsonb_each_text(new.detail) d where d.value = any (emergencies)) then
        new.detail := new.detail || '{"emergency": "true"}';
    end if;
    return new;
end $$;

drop trigger mark_emergency on audit.event;
create trigger mark_emergency before insert on audit.event
    for each row when (coalesce(current_setting('lodestar.emergencies', true), '') <> ''
        or coalesce(current_setting('lodestar.night', true), '') <> '')
    execute function audit.mark_emergency();
