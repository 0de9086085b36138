-- What the demonstration has made already, so that a fill that was cut short goes on where it stopped.
-- Each row is written in the transaction that makes the object. Stays empty in a real partnership.
create table demonstration.made (
    key text primary key,
    object uuid not null,
    made_at timestamptz not null
);
comment on table demonstration.made is 'no-content: names of invented objects and their identifiers';

grant usage on schema demonstration to ${app};
grant select, insert on demonstration.made to ${app};
