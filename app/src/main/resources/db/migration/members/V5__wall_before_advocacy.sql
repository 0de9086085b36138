-- Whether whoever acts may hear of advocacy at all. Who works for a police body may not, whatever their role and whatever
-- was granted: notes of an advocate must never reach an investigation by a side door. Asked anew for each query, so that
-- a body that becomes one of the police loses sight at once.
create function members.may_hear_of_advocacy() returns boolean
    language sql stable security definer parallel safe
begin atomic
    select case coalesce(current_setting('lodestar.kind', true), '')
        when 'TASK' then true
        when 'MEMBER' then exists (
            select 1
              from members.person p join members.organisation o on o.id = p.organisation
             where p.id = nullif(current_setting('lodestar.person', true), '')::uuid
               and p.state = 'ACTIVE'
               and o.kind <> 'POLICE')
        else false
    end;
end;
