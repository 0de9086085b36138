-- Takes out the documents of the place that the platform was first made for; law and the guide for everybody stay, and what somebody
-- has changed since. Called at the first start of a partnership in which nobody works.
create function library.is_of_the_place(id uuid) returns boolean language sql immutable as $$
    select id in ('01934f00-0000-7000-8000-000000d00001', '01934f00-0000-7000-8000-000000d00002', '01934f00-0000-7000-8000-000000d00003',
        '01934f00-0000-7000-8000-000000d00004', '01934f00-0000-7000-8000-000000d00005', '01934f00-0000-7000-8000-000000d00006')
$$;

create function library.clear_starter() returns void
    language plpgsql security definer set search_path = library, pg_temp as $$
begin
    if exists (select from document where is_of_the_place(id) and version > 0)
        or exists (select from document_review where is_of_the_place(document)) then
        return;
    end if;
    delete from document_relation where is_of_the_place(document) or is_of_the_place(other);
    delete from document where is_of_the_place(id);
end
$$;
revoke execute on function library.clear_starter() from public;
grant execute on function library.clear_starter() to ${app};
