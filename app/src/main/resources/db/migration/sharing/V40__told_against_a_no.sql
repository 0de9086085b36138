-- What was told by hand against what the person had said: it happened, so it is kept, with why and who decided it, sealed
-- as the rest. The ground is null where there was none and it should not have been told. Which organisation of the
-- partnership was told, where it was one (it lives in another schema, so there is no foreign key), else of which kind
-- whoever was told is.
alter table sharing.told
    alter column basis drop not null,
    add column organisation uuid,
    add column kind text,
    add column reason bytea,
    add column decider bytea;
alter table sharing.told add constraint against_a_no_it_is_said_why_and_by_whom
    check ((reason is null) = (decider is null) and (basis is not null or reason is not null));
