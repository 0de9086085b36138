-- Boards and their meetings: who sits, by which rules, what was on the table, who was there, what was decided, what is to be done.
-- Nobody who needs help is in it. Workers are named by their identifiers, everybody else by their post.
create table oversight.membership (
    id uuid primary key,
    body uuid not null references oversight.body,
    organisation uuid references oversight.body,
    worker uuid,
    post text not null default '',
    part text not null check (part in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY', 'ADVISER')),
    deputy_of uuid references oversight.membership,
    voting boolean not null,
    begins date not null,
    ends date,
    version bigint not null default 0,
    check (worker is not null or post <> ''),
    check (ends is null or ends >= begins),
    check ((part = 'DEPUTY') = (deputy_of is not null)),
    check (not voting or part <> 'ADVISER')
);
create index membership_body on oversight.membership (body, begins);
comment on table oversight.membership is 'no-content: seats on boards; posts, and workers by identifier; nobody who needs help is in it';

-- Terms of reference. A version is only ever added.
create table oversight.terms (
    id uuid primary key,
    body uuid not null references oversight.body,
    number int not null check (number > 0),
    words text not null check (words <> ''),
    begins date not null,
    quorum_kind text not null check (quorum_kind in ('MEMBERS', 'SHARE')),
    quorum int not null check (quorum between 1 and 100),
    added_by uuid not null,
    added_at timestamptz not null,
    unique (body, number)
);
comment on table oversight.terms is 'no-content: rules of boards; nobody is in it';

create table oversight.board_meeting (
    id uuid primary key,
    body uuid not null references oversight.body,
    held_on date not null,
    begins_at time not null,
    place text not null default '',
    link text not null default '',
    state text not null
        check (state in ('PLANNED', 'CALLED', 'HELD', 'MINUTES_DRAFT', 'MINUTES_AGREED', 'CANCELLED')),
    -- Why it was called off.
    reason text not null default '',
    proposed_by uuid,
    proposed_at timestamptz,
    agreed_by uuid,
    agreed_at timestamptz,
    agreed_in uuid references oversight.board_meeting,
    -- The quorum as it was when the minutes were agreed; reckoned anew before.
    quorum_needed int,
    quorum_present int,
    quorum_voting int,
    version bigint not null default 0,
    check (place <> '' or link <> ''),
    check (link = '' or link like 'https://%'),
    check ((state = 'CANCELLED') = (reason <> '')),
    check ((state = 'MINUTES_AGREED') = (agreed_by is not null and agreed_at is not null and agreed_in is not null)),
    check (agreed_by is null or agreed_by <> proposed_by)
);
create index board_meeting_body on oversight.board_meeting (body, held_on);
comment on table oversight.board_meeting is 'no-content: meetings of boards; workers by identifier; nobody who needs help is in it';

create table oversight.minutes_writer (
    meeting uuid not null references oversight.board_meeting,
    worker uuid not null,
    primary key (meeting, worker)
);
comment on table oversight.minutes_writer is 'no-content: who had a hand in minutes, by identifier';

create table oversight.agenda_item (
    id uuid primary key,
    meeting uuid not null references oversight.board_meeting,
    place int not null check (place > 0),
    title text not null check (title <> ''),
    wanted text not null check (wanted in ('NOTE', 'DISCUSS', 'DECIDE')),
    brings text not null default '',
    paper_title text not null default '',
    paper_link text not null default '' check (paper_link = '' or paper_link like 'https://%'),
    paper_words text not null default '',
    minutes text not null default '',
    version bigint not null default 0
);
create index agenda_item_meeting on oversight.agenda_item (meeting, place);
comment on table oversight.agenda_item is 'no-content: what boards look at; the forms say that nobody may be named';

create table oversight.attendance (
    meeting uuid not null references oversight.board_meeting,
    membership uuid not null references oversight.membership,
    how text not null check (how in ('PRESENT', 'DEPUTISED', 'APOLOGIES', 'ABSENT')),
    -- Post of who came instead.
    deputy text not null default '',
    -- How the member was called, and whether they voted, on that day.
    name text not null,
    voting boolean not null,
    primary key (meeting, membership),
    check ((how = 'DEPUTISED') = (deputy <> ''))
);
comment on table oversight.attendance is 'no-content: who of a board was there; nobody who needs help is in it';

create table oversight.declaration (
    id uuid primary key,
    meeting uuid not null references oversight.board_meeting,
    membership uuid not null references oversight.membership,
    item uuid references oversight.agenda_item,
    interest text not null check (interest <> ''),
    done text not null check (done in ('LEFT', 'STAYED', 'DID_NOT_VOTE'))
);
create index declaration_meeting on oversight.declaration (meeting);
comment on table oversight.declaration is 'no-content: interests of members of boards; nobody who needs help is in it';

create table oversight.board_decision (
    id uuid primary key,
    meeting uuid not null references oversight.board_meeting,
    item uuid not null references oversight.agenda_item,
    words text not null check (words <> ''),
    -- All three, or none where nobody counted.
    votes_for int check (votes_for >= 0),
    votes_against int check (votes_against >= 0),
    abstained int check (abstained >= 0),
    confirms uuid references oversight.board_decision,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (abstained is null))
);
create index board_decision_meeting on oversight.board_decision (meeting, recorded_at);
create unique index board_decision_confirms on oversight.board_decision (confirms) where confirms is not null;
comment on table oversight.board_decision is 'no-content: what boards decided; the forms say that nobody may be named';

create table oversight.board_action (
    id uuid primary key,
    body uuid not null references oversight.body,
    meeting uuid not null references oversight.board_meeting,
    item uuid references oversight.agenda_item,
    what text not null check (what <> ''),
    owner_post text not null default '',
    owner_worker uuid,
    due date not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    -- What came of it; said of what is no longer open.
    result text not null default '',
    closed_on date,
    plan_action uuid references oversight.plan_action,
    version bigint not null default 0,
    check (owner_post <> '' or owner_worker is not null),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state = 'OPEN' or result <> '')
);
create index board_action_body on oversight.board_action (body, state, due);
comment on table oversight.board_action is 'no-content: what boards ask for; workers by identifier; nobody who needs help is in it';

create table oversight.forward_item (
    id uuid primary key,
    body uuid not null references oversight.body,
    month date not null check (extract(day from month) = 1),
    topic text not null check (topic <> ''),
    who text not null default '',
    state text not null check (state in ('PLANNED', 'TAKEN', 'DROPPED')),
    version bigint not null default 0
);
create index forward_item_body on oversight.forward_item (body, month);
comment on table oversight.forward_item is 'no-content: what boards will look at; nobody is in it';

-- Agreed minutes are a record that nothing and nobody changes.
create function oversight.keep_agreed() returns trigger language plpgsql as $$
begin
    if old.state = 'MINUTES_AGREED' then
        raise exception 'agreed minutes are never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger board_meeting_keep_agreed before update or delete on oversight.board_meeting
    for each row execute function oversight.keep_agreed();

create function oversight.keep_record() returns trigger language plpgsql as $$
declare
    one uuid;
    stands text;
    proposed boolean;
begin
    foreach one in array array_remove(array [
        case when tg_op <> 'INSERT' then old.meeting end, case when tg_op <> 'DELETE' then new.meeting end], null) loop
        -- The lock makes who writes and who agrees wait for each other.
        select state, proposed_by is not null into stands, proposed
          from oversight.board_meeting where id = one for share;
        if stands = 'MINUTES_AGREED' then
            raise exception 'agreed minutes are never changed';
        end if;
        -- What is read before it is agreed is what is agreed.
        if proposed and tg_op = 'INSERT' and tg_table_name in ('declaration', 'board_decision', 'board_action') then
            raise exception 'nothing is added to minutes that are proposed';
        end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger agenda_item_keep before insert or update or delete on oversight.agenda_item
    for each row execute function oversight.keep_record();
create trigger attendance_keep before insert or update or delete on oversight.attendance
    for each row execute function oversight.keep_record();
create trigger declaration_keep before insert or update or delete on oversight.declaration
    for each row execute function oversight.keep_record();
create trigger board_decision_keep before insert or update or delete on oversight.board_decision
    for each row execute function oversight.keep_record();
create trigger minutes_writer_keep before insert or update or delete on oversight.minutes_writer
    for each row execute function oversight.keep_record();
-- An action goes on after its meeting; what was asked for does not change with it.
create trigger board_action_keep before insert or delete or update of meeting, item, what on oversight.board_action
    for each row execute function oversight.keep_record();

grant select, insert, update on oversight.membership, oversight.board_meeting, oversight.agenda_item, oversight.attendance,
    oversight.board_action, oversight.forward_item to ${app};
grant select, insert on oversight.terms, oversight.minutes_writer, oversight.declaration, oversight.board_decision to ${app};
