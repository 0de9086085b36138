-- Who is found here was often missing for a time that nobody here knows: that is said, and is no moment.
alter table casework.absence add column since_known boolean not null default true;
