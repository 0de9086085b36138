-- What the council promised as a buyer: ten commitments, what shows that they are kept, what is missing, and a yearly report.
-- Nobody who needs help is in it. Workers are named by their identifiers, everybody else by their post.
create table statements.commitment (
    code text primary key check (code ~ '^CH[0-9]+$'),
    place int not null unique,
    words text not null,
    -- What would show that it is kept.
    wanted text not null,
    suggested text not null,
    area text not null check (area in ('STRUCTURE', 'POLICIES', 'RISK', 'DUE_DILIGENCE', 'TRAINING', 'MONITORING')),
    note text not null default '',
    source text not null,
    checked date not null,
    body uuid,
    post text not null default '',
    often text not null default 'YEARLY' check (often in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'ONCE')),
    due date,
    standing text not null default 'NOT_KNOWN' check (standing in ('MET', 'PARTLY', 'NOT_YET', 'NOT_KNOWN')),
    reason text not null default '',
    version bigint not null default 0
);
comment on table statements.commitment is 'no-content: what a council promised as a buyer; posts only; nobody is in it';

create table statements.charter_evidence (
    id uuid primary key,
    commitment text not null references statements.commitment,
    words text not null check (words <> ''),
    link text not null default '' check (link = '' or link like 'https://%'),
    dated date not null,
    added_by uuid not null,
    added_at timestamptz not null,
    verdict text check (verdict in ('ACCEPTED', 'SENT_BACK')),
    reason text,
    reviewed_by uuid,
    reviewed_at timestamptz,
    check (num_nulls(verdict, reason, reviewed_by, reviewed_at) in (0, 4)),
    -- A second person looks at it.
    check (reviewed_by is null or reviewed_by <> added_by)
);
create index charter_evidence_commitment on statements.charter_evidence (commitment, dated desc);
comment on table statements.charter_evidence is 'no-content: what shows that a promise is kept; workers by identifier; the form says that nobody may be named';

create table statements.charter_gap (
    id uuid primary key,
    commitment text not null references statements.commitment,
    missing text not null check (missing <> ''),
    who text not null check (who <> ''),
    by_when date not null,
    action uuid,
    -- How it was closed; null while it is open.
    closed text check (closed <> ''),
    version bigint not null default 0
);
create index charter_gap_commitment on statements.charter_gap (commitment, by_when);
comment on table statements.charter_gap is 'no-content: what is missing to keep a promise; posts only; nobody is in it';

-- How the council signed; no row while that is not known.
create table statements.charter_signing (
    one boolean primary key default true check (one),
    how text not null check (how in ('SIGNED', 'REFERRED', 'OWN_MOTION')),
    signed_on date not null,
    words text not null default '',
    version bigint not null default 0
);
comment on table statements.charter_signing is 'no-content: how and when the council signed; nobody is in it';

create table statements.charter_report (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[0-9]{4}-[0-9]{2}$'),
    begins date not null,
    ends date not null,
    introduction text not null default '',
    -- All who wrote in it: none of them can approve it.
    writers uuid[] not null check (cardinality(writers) > 0),
    drafted_at timestamptz not null,
    approved_by uuid,
    published_at timestamptz,
    version bigint not null default 0,
    check (ends > begins),
    check (num_nulls(approved_by, published_at) in (0, 2)),
    check (approved_by is null or approved_by <> all (writers))
);
comment on table statements.charter_report is 'no-content: yearly public reports; workers by identifier; nobody who needs help is in it';

create table statements.charter_report_line (
    report uuid not null references statements.charter_report,
    code text not null,
    place int not null,
    words text not null,
    standing text not null check (standing in ('MET', 'PARTLY', 'NOT_YET', 'NOT_KNOWN')),
    reason text not null,
    evidence text not null,
    gaps text not null,
    primary key (report, code)
);
comment on table statements.charter_report_line is 'no-content: what a yearly report says of each promise, as it was then; nobody is in it';

create function statements.keep_charter_report() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published report is never changed';
    end if;
    return new;
end
$$;
create trigger charter_report_keep before update on statements.charter_report
    for each row execute function statements.keep_charter_report();

-- A draft that was begun by mistake can go; what is published cannot.
create function statements.keep_published_charter() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'a published report is never changed';
    end if;
    return old;
end
$$;
create trigger charter_report_keep_published before delete on statements.charter_report
    for each row execute function statements.keep_published_charter();

create function statements.keep_charter_line() returns trigger language plpgsql as $$
declare
    published boolean;
    one uuid := case when tg_op = 'DELETE' then old.report else new.report end;
begin
    -- The lock makes who writes and who publishes wait for each other.
    select published_at is not null into published from statements.charter_report where id = one for share;
    if published then
        raise exception 'a published report is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger charter_report_line_keep before insert or update or delete on statements.charter_report_line
    for each row execute function statements.keep_charter_line();

grant usage on schema statements to ${app};
grant select, update on statements.commitment to ${app};
grant select, insert, update on statements.charter_evidence, statements.charter_gap, statements.charter_signing,
    statements.charter_report to ${app};
grant delete on statements.charter_report to ${app};
grant select, insert, delete on statements.charter_report_line to ${app};

-- The Charter Against Modern Slavery in words of our own. Who should answer and which area of a statement each belongs to is
-- our own design.
insert into statements.commitment (code, place, words, wanted, suggested, area, note, source, checked)
select code, place, words, wanted, suggested, area, note,
       'Co-operative Party, Charter Against Modern Slavery', date '2026-11-24'
from (values
('CH1', 1, 'Those who buy for the council are trained in ethical buying, by the course of their professional institute.',
 'Who buys, who has the certificate, when it runs out', 'Head of procurement', 'TRAINING', ''),
('CH2', 2, 'Contractors must keep to the Modern Slavery Act where it binds them, and a contract can end if they do not.',
 'The clause of each contract, and how each supplier stands to section 54', 'Contract manager', 'DUE_DILIGENCE', ''),
('CH3', 3, 'A bid that is too cheap is questioned, so that no low price rests on exploitation.',
 'The check, the letter, the answer and the decision', 'Procurement officer', 'DUE_DILIGENCE', ''),
('CH4', 4, 'Suppliers are told that their workers may join a union and must not be treated worse for it.',
 'The letter or clause, its day, and that the supplier received it', 'Head of procurement', 'POLICIES', ''),
('CH5', 5, 'Staff know how to blow the whistle.',
 'The policy, when it was made known, how many it reached', 'Head of human resources', 'POLICIES', ''),
('CH6', 6, 'Contractors who bid have a whistle-blowing policy of their own.',
 'Answers of suppliers, with their policies', 'Contract manager', 'DUE_DILIGENCE', ''),
('CH7', 7, 'What is spent on contracts is looked through regularly for signs of risk.',
 'Dated reviews with their risk scores', 'Procurement board', 'RISK', ''),
('CH8', 8, 'Suppliers hear of risks that were found, and the right agencies are told.',
 'The notice, who received it, what came of it', 'Head of procurement', 'RISK', ''),
('CH9', 9, 'Contractors who give cause for concern are referred so that somebody looks into it.',
 'That something was referred, and no detail of any case', 'Safeguarding lead', 'DUE_DILIGENCE',
 'The charter names the National Referral Mechanism here. That is for people: tell the police or the Fair Work Agency about a contractor, and follow the local pathway for anybody who was exploited.'),
('CH10', 10, 'Each year the council reports publicly on how it kept these promises.',
 'The report, its address and its day', 'Strategic lead', 'MONITORING', '')
) as c (code, place, words, wanted, suggested, area, note);
