-- A keyed code on each server inside the network, so that only two administrators open one. What was named before, in this same
-- version, has none: it is named anew.
alter table outbound.inner_place add column code bytea;
