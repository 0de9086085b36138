-- Takes out the services of the place that the platform was first made for, and its name where a national service has it. What an
-- editor has changed since stays. Called at the first start of a partnership in which nobody works.
create function directory.is_of_the_place(id uuid) returns boolean language sql immutable as $$
    select id in ('01934f00-0000-7000-8000-000000000011', '01934f00-0000-7000-8000-000000000012',
                  '01934f00-0000-7000-8000-000000000013', '01934f00-0000-7000-8000-000000000081',
                  '01934f00-0000-7000-8000-0000000000c2')
$$;

create function directory.clear_starter() returns void
    language plpgsql security definer set search_path = directory, pg_temp as $$
begin
    delete from service where version = 0 and is_of_the_place(id);
    update service set website = 'https://www.police.uk'
     where id = '01934f00-0000-7000-8000-000000000007' and version = 0;
    update service set note = 'Has an own form online, in addition to the referral. Whether it takes children here, and who provides it, is to be confirmed.'
     where id = '01934f00-0000-7000-8000-0000000000c1' and version = 0;
end
$$;
revoke execute on function directory.clear_starter() from public;
grant execute on function directory.clear_starter() to ${app};
