-- What is seen or done with an object that is open to the one who acts only because of an emergency says so, whichever
-- module writes the event: about the object itself, or with it among its particulars.
create function audit.mark_emergency() returns trigger
    language plpgsql as $$
declare
    emergencies text[] := nullif(current_setting('lodestar.emergencies', true), '')::text[];
begin
    if new.object::text = any (emergencies)
        or exists (select 1 from jsonb_each_text(new.detail) d where d.value = any (emergencies)) then
        new.detail := new.detail || '{"emergency": "true"}';
    end if;
    return new;
end $$;

create trigger mark_emergency before insert on audit.event
    for each row when (coalesce(current_setting('lodestar.emergencies', true), '') <> '')
    execute function audit.mark_emergency();
