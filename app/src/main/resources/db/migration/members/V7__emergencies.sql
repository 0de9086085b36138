-- Somebody who was let in for an emergency holds a grant of their own that ends by itself. Each transaction is told of
-- what stands open to the one who acts in this way, so that the audit record marks whatever is done there, whichever
-- module does it.
create index access_grant_emergency on members.access_grant (holder) where purpose = 'EMERGENCY';

create or replace function members.enter(kind text, who uuid) returns void
    language plpgsql security definer set search_path = members, pg_temp as $$
declare
    held uuid[];
    emergencies uuid[];
begin
    if kind = 'MEMBER' then
        select array[p.id, p.organisation] into held
          from members.person p where p.id = who and p.state = 'ACTIVE';
        select array_agg(g.object) into emergencies
          from members.access_grant g
         where g.holder = who and g.purpose = 'EMERGENCY' and g.until > now();
    elsif kind = 'REPORTER' then
        held := array[who];
    end if;
    perform set_config('lodestar.kind', kind, true);
    perform set_config('lodestar.person', case when kind = 'MEMBER' then coalesce(who::text, '') else '' end, true);
    perform set_config('lodestar.holders', coalesce(held::text, '{}'), true);
    perform set_config('lodestar.emergencies', coalesce(emergencies::text, ''), true);
end $$;
