-- Takes out the strategy and the bodies of the place that the platform was first made for. The platform calls it at the first start
-- of a partnership in which nobody works; what somebody has changed since stays, and keeps what it rests on.
create function strategy.clear_starter() returns void
    language plpgsql security definer set search_path = strategy, pg_temp as $$
declare
    shipped constant text := '01934f00-0000-7000-8000-0000000%';
begin
    if exists (select from body where version > 0) or exists (select from plan_action where version > 0)
        or exists (select from strategy.strategy where id::text not like shipped) then
        return;
    end if;
    delete from happening where id::text like shipped;
    delete from gap where id::text like shipped;
    delete from part where action::text like shipped;
    delete from plan_action where id::text like shipped;
    delete from priority where strategy::text like shipped;
    delete from strategy.strategy where id::text like shipped;
    delete from representative where body::text like shipped;
    delete from body_name where body::text like shipped;
    delete from body where id::text like shipped;
end
$$;
revoke execute on function strategy.clear_starter() from public;
grant execute on function strategy.clear_starter() to ${app};
