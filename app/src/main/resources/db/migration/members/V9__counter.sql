-- True while the program counts nameless facts: it then sees the ledger, and no record of anybody.
create function members.acting_as_counter() returns boolean
    language sql stable parallel safe as $$ select coalesce(current_setting('lodestar.kind', true), '') = 'COUNTER' $$;
