-- How an authority said that it takes a child over: what was only said keeps the child. Who took a child, how that was
-- checked, and whom their authority named. Rows from before hold neither, and count as they did.
alter table casework.child_care
    add column accepted_way text check (accepted_way in ('EMAIL', 'LETTER', 'PORTAL', 'SAID', 'NOT_ASKED')),
    add column accepted_post bytea,
    add column handed_role bytea,
    add column handed_check text check (handed_check in ('RANG_BACK', 'THEIR_OWN', 'NOT_CHECKED', 'NOT_ASKED')),
    add column handed_named bytea,
    add column handed_reached bytea,
    add column handed_is_named boolean,
    add constraint named_by_their_authority check (handed_is_named is not true or handed_check = 'NOT_ASKED'
        or (handed_check = 'RANG_BACK' and handed_named is not null and handed_reached is not null));
