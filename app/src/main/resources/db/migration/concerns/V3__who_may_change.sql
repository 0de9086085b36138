-- Reading a concern is not working on it: a partner who gave it away, or one who reads an urgent offer,
-- changes nothing in its row. The reporter's own answer and alarm go on reaching it.
drop policy whoever_may_see_it on concerns.concern;
create policy whoever_may_see_it on concerns.concern for select using (members.may_see(id));
create policy who_hands_it_in on concerns.concern for insert with check (members.may_see(id));
create policy who_works_on_it on concerns.concern for update
    using (members.may(id, 3)
        or (members.may_see(id) and coalesce(current_setting('lodestar.kind', true), '') = 'REPORTER'))
    with check (members.may(id, 3)
        or (members.may_see(id) and coalesce(current_setting('lodestar.kind', true), '') = 'REPORTER'));
