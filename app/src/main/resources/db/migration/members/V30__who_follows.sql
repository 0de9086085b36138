-- Whether whoever acts says who follows whom in a post: rooms whose rows lie with one organisation show them what is open.
create function members.may_say_who_follows() returns boolean
    language sql stable security definer parallel safe set search_path = members, pg_temp as $$
    select coalesce(current_setting('lodestar.kind', true), '') = 'MEMBER' and exists (
        select 1 from members.role_held r join members.person p on p.id = r.person
         where r.person = nullif(current_setting('lodestar.person', true), '')::uuid
           and p.state = 'ACTIVE' and r.role = 'STRATEGIC_LEAD')
$$;
