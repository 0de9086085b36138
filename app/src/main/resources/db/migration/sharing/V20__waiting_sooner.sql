-- The home page: what an organisation gives or was offered, by how far it is.
create index share_giver on sharing.share (organisation, state);
create index share_offered on sharing.share (receiver, state) where offered_at is not null;
create index share_review on sharing.share (organisation) where review_by is not null and reviewed_at is null;
