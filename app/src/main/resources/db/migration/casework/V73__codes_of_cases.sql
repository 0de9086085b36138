-- A keyed code on which case is whose and goes by which reference, who is in it and which circle it has: the platform
-- itself lets people in to what these rows name.
alter table casework.case_file add column code bytea;
alter table casework.person add column code bytea;
alter table casework.narrow_circle add column code bytea;
grant update (code) on casework.narrow_circle to ${app};
