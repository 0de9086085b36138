-- Two people of one case who were given to the same receiver at one time, each on a ground of their own. Whoever reads both
-- learns that they belong together; who reads one learns nothing.
alter table sharing.share add column given_with uuid references sharing.share on delete set null;
create index share_given_with on sharing.share (given_with) where given_with is not null;
