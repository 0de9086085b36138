-- Duties that the law lays on the partnership, with how each is carried out, and changes of law with what was decided about them.
-- Nobody who needs help is in it. Workers are named by their identifiers.
create table statements.duty (
    code text primary key check (code ~ '^[A-Z_]+$'),
    place int not null unique,
    name text not null,
    section text not null,
    who text not null,
    begins_when text not null,
    deadline text not null,
    evidence text not null,
    source text not null,
    checked date not null,
    -- V: read in a copy of the source. M: from memory, a practitioner confirms it.
    mark text not null check (mark in ('V', 'M')),
    note text not null default '',
    -- A page of the platform or a document that carries it out; empty while there is none.
    process text not null default '' check (process = '' or process like '/%' or process like 'https://%'),
    process_words text not null default '' check (process = '' or process_words <> ''),
    owner uuid,
    version bigint not null default 0
);
comment on table statements.duty is 'no-content: duties of law; workers by identifier; nobody who needs help is in it';

create table statements.law_change (
    id uuid primary key,
    title text not null check (title <> ''),
    words text not null default '',
    effect date not null,
    source text not null check (source <> ''),
    entered_by uuid not null,
    entered_at timestamptz not null
);
comment on table statements.law_change is 'no-content: changes of law; workers by identifier; nobody who needs help is in it';

-- What a change of law asks somebody to look at again.
create table statements.duty_review (
    id uuid primary key,
    change uuid not null references statements.law_change,
    duty text not null references statements.duty,
    due date not null,
    decided text check (decided <> ''),
    decided_by uuid,
    decided_at timestamptz,
    unique (change, duty),
    check (num_nulls(decided, decided_by, decided_at) in (0, 3))
);
create index duty_review_open on statements.duty_review (due) where decided is null;
comment on table statements.duty_review is 'no-content: what was decided about a change of law; workers by identifier; nobody who needs help is in it';

grant select, update on statements.duty to ${app};
grant select, insert on statements.law_change to ${app};
grant select, insert, update on statements.duty_review to ${app};

insert into statements.duty
    (code, place, name, section, who, begins_when, deadline, evidence, source, checked, mark, note, process, process_words)
values
('NOTIFY', 1, 'Duty to notify', 'Modern Slavery Act 2015, section 52',
 'The public authorities that section 52(5) names, district and county councils and chief officers of police among them. NHS bodies in England are not.',
 'There are reasonable grounds to believe that a person may be a victim of slavery or human trafficking.',
 'The section states none. Local practice: the same or the next working day.',
 'The notification, or the referral that takes its place, with its reference.',
 'legislation.gov.uk/ukpga/2015/30/section/52', date '2026-11-24', 'V',
 'That a unitary council is bound as a district council with county functions is to be confirmed by a practitioner, and so is what is said of the NHS.',
 '/pathway', 'The local pathway'),
('REFER', 2, 'Referral to the National Referral Mechanism', 'Home Office, first responder guidance',
 'Designated first responder organisations. Only they can refer.',
 'A child may be a victim: no consent is asked. An adult may be a victim and agrees.',
 'None is stated in section 52, which a referral satisfies. Local practice: the same or the next working day.',
 'The referral, one for each person, with the reference of the Home Office.',
 'Home Office, Report modern slavery service, April 2026', date '2026-11-24', 'V', '',
 '/pathway', 'The local pathway'),
('STATEMENT', 3, 'Statements about slavery in supply chains', 'Modern Slavery Act 2015, section 54',
 'Companies and partnerships with business in the United Kingdom that supply goods or services and turn over at least £36 million a year, subsidiaries included. Councils are not bound: theirs are voluntary.',
 'The end of each financial year.',
 'Guidance: within six months of the end of the year.',
 'The published statement: approved by the board, signed by a director, linked from the homepage.',
 'legislation.gov.uk/ukpga/2015/30/section/54', date '2026-11-24', 'V', '',
 '/statements', 'Annual statements'),
('COOPERATE', 4, 'Duty to co-operate with the Commissioner', 'Modern Slavery Act 2015, section 43',
 'To be confirmed by a practitioner.',
 'To be confirmed by a practitioner.',
 'To be confirmed by a practitioner.',
 'To be confirmed by a practitioner.',
 'legislation.gov.uk/ukpga/2015/30/section/43', date '2026-11-24', 'M', '', '', ''),
('ADVOCATE', 5, 'Independent child trafficking advocates', 'Modern Slavery Act 2015, section 48',
 'Authorities that work with the child, where regulations so require.',
 'An advocate is there for a child who may be a victim.',
 'The section states none.',
 'That the advocate was heard and had the information that the child needs them to have.',
 'legislation.gov.uk/ukpga/2015/30/section/48', date '2026-11-24', 'V',
 'The referral to the advocates is a form of its own, besides those to safeguarding and to the National Referral Mechanism.',
 '/pathway', 'The local pathway'),
('CARE_ACT', 6, 'Safeguarding enquiry for an adult', 'Care Act 2014, section 42',
 'The council.',
 'An adult in its area has needs for care and support, is experiencing abuse or neglect or at risk of it, and cannot protect themselves because of those needs. Modern slavery is a category of abuse in the statutory guidance.',
 'To be confirmed by a practitioner.',
 'The decision whether the duty is met, and the enquiry.',
 'legislation.gov.uk/ukpga/2014/23/section/42', date '2026-11-24', 'V', '',
 '/pathway', 'The local pathway'),
('CHILDREN_ACT', 7, 'Enquiry to protect a child', 'Children Act 1989, section 47',
 'The council.',
 'To be confirmed by a practitioner.',
 'Conference within 15 working days of the strategy discussion; assessment within 45 working days.',
 'The strategy discussion, the conference and the assessment, with their days.',
 'legislation.gov.uk/ukpga/1989/41/section/47', date '2026-11-24', 'M', '',
 '/pathway', 'The local pathway'),
('EXCLUSION', 8, 'Exclusion of suppliers', 'Procurement Act 2023',
 'Contracting authorities.',
 'A supplier bids, and an offence of modern slavery is known: a mandatory ground, looked at five years back. There is a central debarment list.',
 'Before the contract is awarded: to be confirmed by a practitioner.',
 'The ground, the evidence, the decision, and the day on which the debarment list was checked.',
 'Procurement Act 2023, in force since 24 February 2025', date '2026-11-24', 'V', '', '', ''),
('HOUSING', 9, 'Homelessness', 'Housing Act 1996, sections 188 and 189(1)(c)',
 'The council.',
 'A homeless person may be in priority need because they are vulnerable; who was enslaved or trafficked may be.',
 'To be confirmed by a practitioner.',
 'The application and the decision.',
 'legislation.gov.uk/ukpga/1996/52/section/189', date '2026-11-24', 'V',
 'The duty to house somebody meanwhile (section 188) is to be confirmed by a practitioner.', '', '');
