-- Annual statements about modern slavery: what each area says, who approved and signed, and the file as it was published.
-- Nobody who needs help is in it. Workers are named by their identifiers; who signed is named, as the published statement says it.
create table statements.statement (
    id uuid primary key,
    organisation text not null check (organisation <> ''),
    -- Its permanent address.
    slug text not null unique check (slug ~ '^[0-9]{4}(-[0-9]{2})?(-e[0-9]+)?$'),
    begins date not null,
    ends date not null,
    ground text not null check (ground in ('VOLUNTARY', 'SECTION_54')),
    state text not null default 'DRAFT'
        check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNED', 'PUBLISHED', 'SUPERSEDED')),
    drafted_by uuid not null,
    approved_body uuid,
    -- What it was called then: it may be called otherwise later, and the statement says who approved it.
    approved_name text,
    approved_meeting uuid,
    minute text,
    approved_on date,
    approved_by uuid,
    signatory text,
    job_title text,
    signed_on date,
    published_at timestamptz,
    published_by uuid,
    -- What is recorded by hand: another homepage that links to it, and the registry.
    homepage text not null default '' check (homepage = '' or homepage like 'https://%'),
    homepage_seen date,
    registered date,
    turnover text not null default 'NOT_PROVIDED'
        check (turnover in ('NOT_PROVIDED', 'UNDER_36', 'FROM_36', 'FROM_60', 'FROM_100', 'OVER_500')),
    version bigint not null default 0,
    check (ends > begins),
    check (num_nulls(approved_body, minute, approved_on, approved_by) in (0, 4)),
    check (num_nulls(approved_body, approved_name) in (0, 2)),
    check (approved_on is null or approved_on > ends),
    check (approved_by is null or approved_by <> drafted_by),
    check (num_nulls(signatory, job_title, signed_on) in (0, 3)),
    check (num_nulls(published_at, published_by) in (0, 2)),
    check (approved_on is not null or state in ('DRAFT', 'IN_REVIEW')),
    check (signed_on is not null or state in ('DRAFT', 'IN_REVIEW', 'APPROVED')),
    check (published_at is not null or state not in ('PUBLISHED', 'SUPERSEDED'))
);
create index statement_ends on statements.statement (ends desc);
comment on table statements.statement is 'no-content: public statements; workers by identifier, and the name of who signed as it is published; nobody who needs help is in it';

create table statements.statement_area (
    statement uuid not null references statements.statement,
    area text not null check (area in ('STRUCTURE', 'POLICIES', 'RISK', 'DUE_DILIGENCE', 'TRAINING', 'MONITORING')),
    words text not null default '',
    -- Why nothing is said about it.
    why_not text not null default '',
    version bigint not null default 0,
    primary key (statement, area)
);
comment on table statements.statement_area is 'no-content: text of public statements; the form says that nobody may be named';

-- Who has written in it, and so cannot approve it.
create table statements.statement_writer (
    statement uuid not null references statements.statement,
    worker uuid not null,
    primary key (statement, worker)
);
comment on table statements.statement_writer is 'no-content: workers by identifier; nobody who needs help is in it';

-- Figures that stand in it: the sentence, and what is counted, as both were then.
create table statements.statement_figure (
    statement uuid not null references statements.statement,
    code text not null,
    sentence text not null check (sentence <> ''),
    means text not null,
    taken_at timestamptz not null,
    primary key (statement, code)
);
comment on table statements.statement_figure is 'no-content: protected figures as they were shown; nobody is in it';

create table statements.statement_review (
    statement uuid not null references statements.statement,
    reviewer uuid not null,
    at timestamptz not null,
    version bigint not null default 0,
    primary key (statement, reviewer)
);
comment on table statements.statement_review is 'no-content: who judged a statement, by identifier; nobody who needs help is in it';

create table statements.statement_level (
    statement uuid not null,
    reviewer uuid not null,
    area text not null,
    level int not null check (level between 0 and 3),
    quote text not null default '',
    primary key (statement, reviewer, area),
    foreign key (statement, reviewer) references statements.statement_review,
    check (level = 0 or quote <> '')
);
comment on table statements.statement_level is 'no-content: how good a statement is, with quotes from it; nobody is in it';

create table statements.statement_file (
    statement uuid primary key references statements.statement,
    pdf bytea not null
);
comment on table statements.statement_file is 'no-content: the published statement as a file';

-- What is published is never changed, and its text not once it is handed in.
create function statements.keep_statement() returns trigger language plpgsql as $$
begin
    if old.state in ('PUBLISHED', 'SUPERSEDED') and (
        new.state not in ('PUBLISHED', 'SUPERSEDED')
        or (new.organisation, new.slug, new.begins, new.ends, new.ground, new.approved_body, new.approved_name, new.approved_meeting,
            new.minute, new.approved_on, new.signatory, new.job_title, new.signed_on, new.published_at)
            is distinct from
           (old.organisation, old.slug, old.begins, old.ends, old.ground, old.approved_body, old.approved_name, old.approved_meeting,
            old.minute, old.approved_on, old.signatory, old.job_title, old.signed_on, old.published_at)) then
        raise exception 'a published statement is never changed';
    end if;
    return new;
end
$$;
create trigger statement_keep before update on statements.statement
    for each row execute function statements.keep_statement();

create function statements.keep_statement_text() returns trigger language plpgsql as $$
declare
    stands text;
begin
    -- The lock makes who writes and who hands in wait for each other.
    select state into stands from statements.statement where id = new.statement for share;
    if stands <> 'DRAFT' then
        raise exception 'only a draft is written in';
    end if;
    return new;
end
$$;
create trigger statement_area_keep before insert or update on statements.statement_area
    for each row execute function statements.keep_statement_text();
create trigger statement_figure_keep before insert or update on statements.statement_figure
    for each row execute function statements.keep_statement_text();

grant select, insert, update on statements.statement, statements.statement_area, statements.statement_figure,
    statements.statement_review, statements.statement_level to ${app};
grant select, insert on statements.statement_writer, statements.statement_file to ${app};
