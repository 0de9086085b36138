-- Boards and their meetings: who sits, by which rules, what was on the table, who was there, what was decided, what is to be done.
-- Nobody who needs help is in it. Workers are named by their identifiers, everybody else by their post.
create table boards.membership (
    id uuid primary key,
    body uuid not null,
    organisation uuid,
    worker uuid,
    post text not null default '',
    part text not null check (part in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY', 'ADVISER')),
    deputy_of uuid references boards.membership,
    voting boolean not null,
    begins date not null,
    ends date,
    version bigint not null default 0,
    check (worker is not null or post <> ''),
    check (ends is null or ends >= begins),
    check ((part = 'DEPUTY') = (deputy_of is not null)),
    check (not voting or part <> 'ADVISER')
);
create index membership_body on boards.membership (body, begins);
comment on table boards.membership is 'no-content: seats on boards; posts, and workers by identifier; nobody who needs help is in it';

-- Terms of reference. A version is only ever added.
create table boards.terms (
    id uuid primary key,
    body uuid not null,
    number int not null check (number > 0),
    words text not null check (words <> ''),
    begins date not null,
    quorum_kind text not null check (quorum_kind in ('MEMBERS', 'SHARE')),
    quorum int not null check (quorum between 1 and 100),
    added_by uuid not null,
    added_at timestamptz not null,
    unique (body, number)
);
comment on table boards.terms is 'no-content: rules of boards; nobody is in it';

create table boards.board_meeting (
    id uuid primary key,
    body uuid not null,
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
    agreed_in uuid references boards.board_meeting,
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
create index board_meeting_body on boards.board_meeting (body, held_on);
comment on table boards.board_meeting is 'no-content: meetings of boards; workers by identifier; nobody who needs help is in it';

create table boards.minutes_writer (
    meeting uuid not null references boards.board_meeting,
    worker uuid not null,
    primary key (meeting, worker)
);
comment on table boards.minutes_writer is 'no-content: who had a hand in minutes, by identifier';

create table boards.agenda_item (
    id uuid primary key,
    meeting uuid not null references boards.board_meeting,
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
create index agenda_item_meeting on boards.agenda_item (meeting, place);
comment on table boards.agenda_item is 'no-content: what boards look at; the forms say that nobody may be named';

create table boards.attendance (
    meeting uuid not null references boards.board_meeting,
    membership uuid not null references boards.membership,
    how text not null check (how in ('PRESENT', 'DEPUTISED', 'APOLOGIES', 'ABSENT')),
    -- Post of who came instead.
    deputy text not null default '',
    -- How the member was called, and whether they voted, on that day.
    name text not null,
    voting boolean not null,
    primary key (meeting, membership),
    check ((how = 'DEPUTISED') = (deputy <> ''))
);
comment on table boards.attendance is 'no-content: who of a board was there; nobody who needs help is in it';

create table boards.declaration (
    id uuid primary key,
    meeting uuid not null references boards.board_meeting,
    membership uuid not null references boards.membership,
    item uuid references boards.agenda_item,
    interest text not null check (interest <> ''),
    done text not null check (done in ('LEFT', 'STAYED', 'DID_NOT_VOTE'))
);
create index declaration_meeting on boards.declaration (meeting);
comment on table boards.declaration is 'no-content: interests of members of boards; nobody who needs help is in it';

create table boards.board_decision (
    id uuid primary key,
    meeting uuid not null references boards.board_meeting,
    item uuid not null references boards.agenda_item,
    words text not null check (words <> ''),
    -- All three, or none where nobody counted.
    votes_for int check (votes_for >= 0),
    votes_against int check (votes_against >= 0),
    abstained int check (abstained >= 0),
    confirms uuid references boards.board_decision,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (abstained is null))
);
create index board_decision_meeting on boards.board_decision (meeting, recorded_at);
create unique index board_decision_confirms on boards.board_decision (confirms) where confirms is not null;
comment on table boards.board_decision is 'no-content: what boards decided; the forms say that nobody may be named';

create table boards.board_action (
    id uuid primary key,
    body uuid not null,
    meeting uuid not null references boards.board_meeting,
    item uuid references boards.agenda_item,
    what text not null check (what <> ''),
    owner_post text not null default '',
    owner_worker uuid,
    due date not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    -- What came of it; said of what is no longer open.
    result text not null default '',
    closed_on date,
    plan_action uuid,
    version bigint not null default 0,
    check (owner_post <> '' or owner_worker is not null),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state = 'OPEN' or result <> '')
);
create index board_action_body on boards.board_action (body, state, due);
comment on table boards.board_action is 'no-content: what boards ask for; workers by identifier; nobody who needs help is in it';

create table boards.forward_item (
    id uuid primary key,
    body uuid not null,
    month date not null check (extract(day from month) = 1),
    topic text not null check (topic <> ''),
    who text not null default '',
    state text not null check (state in ('PLANNED', 'TAKEN', 'DROPPED')),
    version bigint not null default 0
);
create index forward_item_body on boards.forward_item (body, month);
comment on table boards.forward_item is 'no-content: what boards will look at; nobody is in it';

-- Agreed minutes are a record that nothing and nobody changes.
create function boards.keep_agreed() returns trigger language plpgsql as $$
begin
    if old.state = 'MINUTES_AGREED' then
        raise exception 'agreed minutes are never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger board_meeting_keep_agreed before update or delete on boards.board_meeting
    for each row execute function boards.keep_agreed();

create function boards.keep_record() returns trigger language plpgsql as $$
declare
    one uuid;
    stands text;
    proposed boolean;
begin
    foreach one in array array_remove(array [
        case when tg_op <> 'INSERT' then old.meeting end, case when tg_op <> 'DELETE' then new.meeting end], null) loop
        -- The lock makes who writes and who agrees wait for each other.
        select state, proposed_by is not null into stands, proposed
          from boards.board_meeting where id = one for share;
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
create trigger agenda_item_keep before insert or update or delete on boards.agenda_item
    for each row execute function boards.keep_record();
create trigger attendance_keep before insert or update or delete on boards.attendance
    for each row execute function boards.keep_record();
create trigger declaration_keep before insert or update or delete on boards.declaration
    for each row execute function boards.keep_record();
create trigger board_decision_keep before insert or update or delete on boards.board_decision
    for each row execute function boards.keep_record();
create trigger minutes_writer_keep before insert or update or delete on boards.minutes_writer
    for each row execute function boards.keep_record();
-- An action goes on after its meeting; what was asked for does not change with it.
create trigger board_action_keep before insert or delete or update of meeting, item, what on boards.board_action
    for each row execute function boards.keep_record();

grant usage on schema boards to ${app};
grant select, insert, update on boards.membership, boards.board_meeting, boards.agenda_item, boards.attendance,
    boards.board_action, boards.forward_item to ${app};
grant select, insert on boards.terms, boards.minutes_writer, boards.declaration, boards.board_decision to ${app};
