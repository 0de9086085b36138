-- What the body that approved a statement was called then: it may be called otherwise later, and the statement says who approved it.
alter table oversight.statement add column approved_name text;
update oversight.statement set approved_name =
    (select name from oversight.body_name where body_name.body = statement.approved_body and place = 0)
 where approved_body is not null;
alter table oversight.statement add check (num_nulls(approved_body, approved_name) in (0, 2));

create or replace function oversight.keep_statement() returns trigger language plpgsql as $$
begin
    if old.state in ('PUBLISHED', 'SUPERSEDED') and (
        new.state not in ('PUBLISHED', 'SUPERSEDED')
        or (new.organisation, new.slug, new.begins, new.ends, new.ground, new.approved_body, new.approved_name, new.approved_meeting,
            new.minute, new.approved_on, new.signatory, new.job_title, new.signed_on, new.published_at)
            is distinct from
           (old.organisation, old.slug, old.begins, old.ends, old.ground, old.approved_body, old.approved_name, old.approved_meeting,
            old.minute, old.approved_on, old.signatory, old.job_title, old.signed_on, old.published_at)) then
        raise exception 'a published statement is never changed';
    end if;
    return new;
end
$$;
