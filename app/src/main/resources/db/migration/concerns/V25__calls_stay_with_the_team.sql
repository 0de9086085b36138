-- A call that is not handed in belongs to the team for which it was taken: who moves to another one leaves it behind,
-- and the task that removes what has ended takes it away. Where no team is known, as for older ones, the writer's grant
-- alone decides, for the week that it has left.
alter table concerns.intake
    add column organisation uuid default (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2];
drop policy its_writer on concerns.intake;
create policy its_writer on concerns.intake
    using (members.may_see(id) and (members.acting_as_task()
        or worker = nullif(current_setting('lodestar.person', true), '')::uuid
        and (organisation is null
            or organisation = (nullif(current_setting('lodestar.holders', true), '')::uuid[])[2])))
    with check (members.may_see(id) and worker = nullif(current_setting('lodestar.person', true), '')::uuid);
