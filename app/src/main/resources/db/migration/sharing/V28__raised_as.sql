-- Which concern a receiver raised from a share, and on which ground of their own: the case that is opened from the concern
-- then has the person of the share in it. Two identifiers and a code; what was given stays where it is sealed.
alter table sharing.share_event add column concern uuid, add column basis text check (basis <> 'CONSENT');
create index share_event_concern on sharing.share_event (concern) where concern is not null;
