-- The yearly problem profile: what is known of exploitation in a year and what is not, for partners and for everybody.
-- Protected figures of a closed period, and words of analysts. Nobody who needs help is in it.
create table publications.profile (
    id uuid primary key,
    -- The year in which the financial year begins.
    year int not null check (year between 1990 and 2200),
    edition int not null check (edition > 0),
    -- The closed period on which its figures stand, by its number.
    period int not null check (period > 0),
    -- Why there is a corrected edition.
    why text not null default '',
    state text not null
        check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'DROPPED')),
    -- Who had a hand in its words, and so does not approve it.
    writers uuid[] not null check (cardinality(writers) > 0),
    written_at timestamptz not null,
    sent_back text not null default '',
    -- An estimate of what stays hidden as the analyst's command printed it; kept, never reckoned again.
    estimate text not null default '',
    -- What it says, as one text, and its seal.
    document text,
    seal text,
    proposed_by uuid,
    proposed_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    published_by uuid,
    published_at timestamptz,
    reason text not null default '',
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    version bigint not null default 0,
    check ((edition = 1) = (why = '')),
    check ((state in ('DRAFT', 'DROPPED')) = (document is null)),
    check ((document is null) = (seal is null)),
    check ((document is null) = (proposed_by is null)),
    check ((document is null) = (proposed_at is null)),
    check ((state in ('DRAFT', 'DROPPED', 'IN_REVIEW')) = (approved_by is null)),
    check ((approved_at is null) = (approved_by is null)),
    check (approved_by is null or approved_by <> proposed_by and approved_by <> all (writers)),
    check ((state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_by is not null)),
    check ((published_at is null) = (published_by is null)),
    check ((state = 'WITHDRAWN') = (reason <> '')),
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index profile_listed on publications.profile (year desc, edition desc);
-- One is worked on at a time, and one holds.
create unique index profile_open on publications.profile (year) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create unique index profile_published on publications.profile (year) where state = 'PUBLISHED';
comment on table publications.profile is 'no-content: what partners and everybody are told of a year; protected figures; the forms say that nobody may be named';

create function publications.keep_profile() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state in ('SUPERSEDED', 'WITHDRAWN', 'DROPPED') then
        raise exception 'a profile that was published or dropped is kept as it is';
    end if;
    -- From its approval on it says what was approved; before that it can go back to be changed.
    if old.state in ('APPROVED', 'PUBLISHED') and new.state <> 'DRAFT'
            and (new.document <> old.document or new.seal <> old.seal or new.approved_by <> old.approved_by) then
        raise exception 'what was approved is never changed';
    end if;
    if old.state = 'PUBLISHED' and new.state not in ('SUPERSEDED', 'WITHDRAWN') then
        raise exception 'what was published is never changed';
    end if;
    return new;
end
$$;
create trigger profile_keep before update or delete on publications.profile
    for each row execute function publications.keep_profile();

-- What an analyst says in a section: for everybody, for partners, or why there is nothing to say.
create table publications.profile_words (
    profile uuid not null references publications.profile,
    section text not null check (section <> ''),
    open text not null default '',
    closed text not null default '',
    nothing text not null default '',
    version bigint not null default 1,
    primary key (profile, section),
    check ((nothing = '') <> (open = '' and closed = ''))
);
comment on table publications.profile_words is 'no-content: words of analysts about a year; the forms say that nobody may be named';

grant select, insert, update on publications.profile, publications.profile_words to ${app};
