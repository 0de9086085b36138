-- Which parties have confirmed an agreement as it stands, and who did so for each. Between two parties it counts once both
-- have. Whoever writes it down confirms it for their own.
create table sharing.agreement_party (
    agreement uuid not null references sharing.agreement,
    organisation uuid not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    primary key (agreement, organisation)
);
comment on table sharing.agreement_party is 'no-content: which organisations have confirmed which agreement; workers by identifier';
grant select, insert, delete on sharing.agreement_party to ${app};
