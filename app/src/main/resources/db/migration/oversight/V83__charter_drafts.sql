-- A draft of a charter report that was begun by mistake can go; what is published cannot.
create function oversight.keep_published_charter() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published report is never changed';
    end if;
    return old;
end
$$;
create trigger charter_report_keep_published before delete on oversight.charter_report
    for each row execute function oversight.keep_published_charter();

grant delete on oversight.charter_report to ${app};
