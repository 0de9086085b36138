-- Versions of the local pathway. At most one is a draft; a published one never changes again.
create table pathway.version (
    id uuid primary key,
    number int unique check (number > 0),
    state text not null check (state in ('EDITING', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    -- The whole of what it says, as JSON. Nobody is named in it but teams and public services.
    content text not null,
    checked boolean not null default false,
    based_on int not null,
    editors uuid[] not null default '{}',
    begun_by uuid,
    begun_at timestamptz not null,
    proposed_by uuid,
    proposed_at timestamptz,
    reason text,
    remark text,
    approved_by uuid,
    published_at timestamptz,
    counts_from date,
    version bigint not null default 0,
    check ((state = 'PUBLISHED') = (number is not null and counts_from is not null and published_at is not null)),
    -- Whoever approves is somebody else than those who wrote it.
    check (approved_by is null or not approved_by = any (editors))
);
create unique index version_one_draft on pathway.version ((true)) where state in ('EDITING', 'PROPOSED');
create index version_counts on pathway.version (counts_from desc, number desc) where state = 'PUBLISHED';
comment on table pathway.version is 'no-content: what the partnership agreed about steps, teams and public numbers; nobody is in it';

create function pathway.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published pathway does not change';
end $$;
create trigger published_stays before update or delete on pathway.version
    for each row when (old.state = 'PUBLISHED') execute function pathway.refuse_change();

-- Arrangements for a time in which things do not run as usual: other routes, other prompts.
create table pathway.continuity (
    id uuid primary key,
    content text not null,
    begins date not null,
    ends date not null,
    review date not null,
    begun_by uuid not null,
    begun_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    version bigint not null default 0,
    check (begins <= review and review <= ends)
);
create index continuity_days on pathway.continuity (ends, begins);
comment on table pathway.continuity is 'no-content: other routes and prompts for a while; nobody is in it';

grant usage on schema pathway to ${app};
grant select, insert, update on pathway.version, pathway.continuity to ${app};
