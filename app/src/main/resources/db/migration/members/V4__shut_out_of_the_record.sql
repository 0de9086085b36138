-- The objects out of which whoever acts is shut. The record of what was done with them is not for their eyes: it would
-- tell that they were named, when, and by whom. Asked once for each query, not for each row.
create function members.may_not_hear_of() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select coalesce(array_agg(e.object), '{}')
      from members.exclusion e
     where coalesce(current_setting('lodestar.kind', true), '') = 'MEMBER'
       and e.person = nullif(current_setting('lodestar.person', true), '')::uuid;
end;
