-- A call that nobody goes on with ends: the task that removes what has ended may find it, and nobody else may.
drop policy its_writer on concerns.intake;
create policy its_writer on concerns.intake
    using (members.may_see(id) and (members.acting_as_task()
        or worker = nullif(current_setting('lodestar.person', true), '')::uuid))
    with check (members.may_see(id) and worker = nullif(current_setting('lodestar.person', true), '')::uuid);
create index intake_saved on concerns.intake (saved_at);
