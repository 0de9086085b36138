-- Everybody who wrote on a version, not the last one alone: none of them approves it.
alter table library.guide_version disable trigger guide_version_keep;
alter table library.guide_version add column writers uuid[] not null default '{}';
update library.guide_version set writers = array[written_by] where written_by is not null;
alter table library.guide_version add constraint guide_version_second
    check (approved_by is null or not approved_by = any (writers));
alter table library.guide_version enable trigger guide_version_keep;
