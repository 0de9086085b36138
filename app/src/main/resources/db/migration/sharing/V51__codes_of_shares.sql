-- A keyed code on what a share gives, to whom, on which ground, how far it is and which version was sent.
alter table sharing.share add column code bytea;
