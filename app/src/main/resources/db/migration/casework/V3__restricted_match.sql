-- That a concern shares something with a person of a restricted case, or that a worker who may not see the case has
-- searched for one. Kinds of detail, identifiers and times; never what was shared or typed. Written by the program
-- itself, apart from the request that caused it.
create table casework.restricted_match (
    id uuid primary key,
    case_file uuid not null references casework.case_file,
    -- Who of the case is meant. An array, since one concern can be about several; a person who goes is taken out.
    people uuid[] not null check (cardinality(people) > 0),
    kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['PHONE', 'NAME']),
    -- The concern and the organisation with which it lay; in another schema, so there is no foreign key.
    concern uuid,
    team uuid,
    searcher uuid,
    found_at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz,
    check ((concern is null) <> (searcher is null)),
    check ((seen_by is null) = (seen_at is null))
);
create unique index restricted_match_once on casework.restricted_match (case_file, concern);
create index restricted_match_searcher on casework.restricted_match (case_file, searcher, found_at)
    where searcher is not null;
create index restricted_match_concern on casework.restricted_match (concern) where concern is not null;
create index restricted_match_unseen on casework.restricted_match (case_file) where seen_at is null;

alter table casework.restricted_match enable row level security;
alter table casework.restricted_match force row level security;
create policy whoever_sees_the_case on casework.restricted_match
    using (members.may_see(case_file)) with check (members.may_see(case_file));

grant select, insert, update, delete on casework.restricted_match to ${app};
