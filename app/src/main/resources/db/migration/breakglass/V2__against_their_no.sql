-- That somebody whom it is about had said no to the body whose worker opened it, and who decided it all the same; the name
-- is sealed for the subject EMERGENCY.
alter table breakglass.opening add column against_no boolean not null default false, add column decider bytea,
    add check (not against_no or decider is not null);

-- That whoever it is about is told of it: asked of those who look after the case once it was reviewed, until they wrote on
-- which day, or why not; the words are sealed for the subject EMERGENCY.
alter table breakglass.opening add column to_tell boolean not null default false, add column told_on date,
    add column told_by uuid, add column told_words bytea, add column told_at timestamptz,
    add check ((told_at is null) = (told_by is null));
create index opening_to_tell on breakglass.opening (reviewed_at) where to_tell;
