-- What began, and was taken off or changed while it ran, is a draft again: what came of it is written down all the same.
alter table community.campaign drop constraint campaign_check5;
alter table community.campaign
    add constraint campaign_began check (closed_on is null or signed_by is not null or ran is not null);
