-- Whoever could be in danger because data went astray is warned by somebody, who writes down how. What they did stands sealed.
alter table rights.breach
    add column warned bytea,
    add column warned_at timestamptz,
    add column warned_by uuid,
    add constraint breach_warned check (num_nulls(warned, warned_at, warned_by) in (0, 3));
