-- Takes out the strategy and the bodies of the place that the platform was first made for. The platform calls it at the first start
-- of a partnership in which nobody works; what somebody has changed since stays, and keeps what it rests on.
create function strategy.is_shipped(id uuid) returns boolean language sql immutable as $$
    select id::text like '01934f00-0000-7000-8000-0000000%'
$$;

create function strategy.clear_starter() returns void
    language plpgsql security definer set search_path = strategy, pg_temp as $$
begin
    if exists (select from body where version > 0) or exists (select from plan_action where version > 0)
        or exists (select from strategy.strategy where not is_shipped(id)) then
        return;
    end if;
    delete from happening where is_shipped(id);
    delete from gap where is_shipped(id);
    delete from part where is_shipped(action);
    delete from plan_action where is_shipped(id);
    delete from priority where is_shipped(strategy);
    delete from strategy.strategy where is_shipped(id);
    delete from representative where is_shipped(body);
    delete from body_name where is_shipped(body);
    delete from body where is_shipped(id);
end
$$;
revoke execute on function strategy.clear_starter() from public;
grant execute on function strategy.clear_starter() to ${app};
