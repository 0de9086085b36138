-- Which bodies have read what was put right: whoever has the concern now, and whoever read it and declined it.
create table concerns.correction_read (
    -- Goes with what was put right.
    correction uuid not null references concerns.hand_over_correction on delete cascade,
    concern uuid not null references concerns.concern,
    organisation uuid not null,
    worker uuid not null,
    read_at timestamptz not null,
    primary key (correction, organisation)
);
comment on table concerns.correction_read is 'no-content: which body read which correction, by whom and when';
create index correction_read_concern on concerns.correction_read (concern);

-- What was read so far was read by whoever it was given to.
alter table concerns.hand_over no force row level security;
alter table concerns.hand_over_correction no force row level security;
insert into concerns.correction_read (correction, concern, organisation, worker, read_at)
    select c.id, c.concern, h.receiver, c.read_by, c.read_at
      from concerns.hand_over_correction c join concerns.hand_over h on h.id = c.hand_over
     where c.read_at is not null;
alter table concerns.hand_over force row level security;
alter table concerns.hand_over_correction force row level security;
alter table concerns.hand_over_correction drop column read_by, drop column read_at;

alter table concerns.correction_read enable row level security;
alter table concerns.correction_read force row level security;
create policy whoever_may_know on concerns.correction_read
    using (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER')
    with check (members.may_know(concern) and coalesce(current_setting('lodestar.kind', true), '') <> 'REPORTER');
grant select, insert on concerns.correction_read to ${app};
