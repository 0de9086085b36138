-- A search also finds a concern by who reported it; without this each one read every concern.
create index concern_reporter on concerns.concern (reporter_id) where reporter_id is not null;

-- Who holds what is asked of thousands of rows at once: for a colleague's list, the workload, a bulk assignment. A
-- reporter sees none of it, as before.
create policy never_who_reported on concerns.assignment as restrictive
    using (coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
call members.may_see_written_out('concerns.assignment', 'staff_who_may_see_the_concern', 'concern');
