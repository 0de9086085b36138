-- Notices that leave the house. They have no content: what one says is a template with nothing about anybody.

-- What happened that somebody may have to be called to, written in the transaction in which it happened.
create table notices.happening (
    id uuid primary key,
    kind text not null check (kind in ('RAISED', 'ALARM', 'OVERDUE', 'ANSWERED')),
    concern uuid not null,
    happened_at timestamptz not null
);
create index happening_order on notices.happening (happened_at, id);
comment on table notices.happening is 'no-content: identifiers and codes until the next round of the queue';

-- What a worker does not want to be called to; without a row they do.
create table notices.wish (
    worker uuid not null,
    kind text not null,
    wanted boolean not null,
    primary key (worker, kind)
);
comment on table notices.wish is 'no-content: which e-mails a worker wants';

-- One e-mail to a worker: that there is something, never what or about whom.
create table notices.call (
    id uuid primary key,
    worker uuid not null,
    state text not null check (state in ('WAITING', 'SENT', 'WOULD_BE_SENT', 'DEAD', 'DROPPED')),
    due_at timestamptz not null,
    tries int not null default 0,
    why text,
    made_at timestamptz not null,
    done_at timestamptz
);
-- Whatever happens meanwhile, one that waits is enough.
create unique index call_waiting on notices.call (worker) where state = 'WAITING';
create index call_due on notices.call (due_at) where state = 'WAITING';
create index call_done on notices.call (worker, done_at);
comment on table notices.call is 'no-content: which worker is to look, not at what';

-- A reminder to a reporter that a message waits: asked for by an officer, sent only where and when that is safe.
-- The address stays in the vault.
create table notices.reminder (
    id uuid primary key,
    concern uuid not null,
    channel text not null,
    state text not null check (
        state in ('WAITING', 'SENT', 'WOULD_BE_SENT', 'STOPPED', 'BY_HAND', 'DEAD', 'SETTLED')),
    -- Hours that the officer read out of the safe times in the reporter's words; null for the usual ones.
    hours_from time,
    hours_to time,
    due_at timestamptz,
    tries int not null default 0,
    why text,
    outcome text,
    asked_by uuid,
    asked_at timestamptz not null,
    settled_by uuid,
    done_at timestamptz
);
create index reminder_concern on notices.reminder (concern, asked_at);
create index reminder_due on notices.reminder (due_at) where state = 'WAITING';
create index reminder_by_hand on notices.reminder (asked_at) where state in ('BY_HAND', 'DEAD');
alter table notices.reminder enable row level security;
alter table notices.reminder force row level security;
create policy staff_who_may_see_the_concern on notices.reminder
    using (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_see(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');

-- When the queue is worked through next, and by which node: the table of the scheduler's library.
create table notices.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on notices.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on notices.scheduled_tasks (last_heartbeat);
comment on table notices.scheduled_tasks is 'no-content: when the queue is worked through next';

grant usage on schema notices to ${app};
grant select, insert, update, delete on notices.happening to ${app};
grant select, insert, update on notices.wish, notices.reminder to ${app};
grant select, insert, update, delete on notices.call, notices.scheduled_tasks to ${app};
