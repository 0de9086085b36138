-- What went from whom to whom when cases were handed over in one step, so that exactly that can be taken back, and whoever
-- received it is told until they have looked. No words: whose a case was, and which of its steps went along.
create table casework.handed_over (
    hand_over uuid not null,
    case_file uuid not null references casework.case_file on delete cascade,
    from_worker uuid not null,
    to_worker uuid not null,
    by_worker uuid not null,
    at timestamptz not null,
    -- Of the case after it: another one says that the case was changed since.
    version bigint not null,
    steps uuid[] not null,
    -- Whether the new one was named by it, and who left and joined the circle by it.
    named boolean not null,
    circle_left boolean not null,
    circle_joined boolean not null,
    looked_at timestamptz,
    back_at timestamptz,
    back_by uuid,
    primary key (hand_over, case_file),
    check (from_worker <> to_worker),
    check ((back_at is null) = (back_by is null))
);
create index handed_over_unseen on casework.handed_over (to_worker) where looked_at is null and back_at is null;
create index handed_over_from on casework.handed_over (from_worker, at desc);
create index handed_over_case on casework.handed_over (case_file);
alter table casework.handed_over enable row level security;
alter table casework.handed_over force row level security;
create policy whoever_sees_the_object on casework.handed_over
    using (members.may_see(case_file)) with check (members.may_see(case_file));
grant select, insert, update on casework.handed_over to ${app};
