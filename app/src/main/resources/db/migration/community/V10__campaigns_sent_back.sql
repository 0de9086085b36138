-- That a second person sent a campaign back to whoever wrote on it, with a reason. It goes by the version that was read, so that
-- whatever was written anew waits to be signed off again; the reason stays beside it until somebody signs it off.
create table community.campaign_back (
    campaign uuid primary key references community.campaign,
    version bigint not null,
    why text not null check (why <> ''),
    back_by uuid not null,
    back_at timestamptz not null
);
comment on table community.campaign_back is 'no-content: why a campaign was sent back; the form says that nobody may be named; workers by identifier';

grant select, insert, update, delete on community.campaign_back to ${app};
