-- A duty can go against what the person said. Then somebody decides it and is named, and a second person agrees, as with what
-- is told to the police against a no.
alter table sharing.share
    add column against_no boolean not null default false,
    add column decider bytea,
    add constraint against_a_no_is_decided
        check (not against_no or (decider is not null and without_consent is not null));
