-- Files that went out to the reporter with a message of staff: never the original, always the copy that was drawn of
-- it. That it went out is kept here; whether it may still be opened, the file itself says each time.
create table concerns.message_file (
    message uuid not null references concerns.message,
    file uuid not null,
    concern uuid not null references concerns.concern,
    -- By which reporter and staff speak of it, from 1 in each message.
    place smallint not null check (place > 0),
    -- Of the copy: what the reporter's program will open, and how much it will fetch.
    kind text not null check (kind in ('PICTURE', 'PAGES')),
    size bigint not null check (size > 0),
    primary key (message, file),
    unique (message, place)
);
create index message_file_concern on concerns.message_file (concern);
alter table concerns.message_file enable row level security;
alter table concerns.message_file force row level security;
-- The holder of a receipt reads what came with the messages of their own concern, and adds nothing.
create policy whoever_may_see_the_concern on concerns.message_file for select
    using (members.may_see(concern));
create policy staff_who_may_see_the_concern on concerns.message_file for insert
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- What a reporter has added in the open mailbox and not sent yet, with the keys of its files: sealed under the secret
-- of the cookie, so that it dies with the visit.
alter table concerns.mailbox add column sealed bytea;
comment on table concerns.mailbox is 'no-content: hashes of session secrets and random identifiers; what is not sent yet is sealed under secrets that only reporters'' cookies hold';

grant select, insert on concerns.message_file to ${app};
