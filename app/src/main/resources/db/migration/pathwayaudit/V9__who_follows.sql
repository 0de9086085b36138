-- Whoever says who follows whom in a post sees what is open and lies with the one who had it, and gives it to the other. They see
-- neither the audit nor anything of a case: a step, its count, a day and a worker.
create policy who_follows_sees on pathwayaudit.improvement for select
    using (state = 'OPEN' and members.may_say_who_follows());
create policy who_follows_gives on pathwayaudit.improvement for update
    using (state = 'OPEN' and members.may_say_who_follows())
    with check (state = 'OPEN' and members.may_say_who_follows());
