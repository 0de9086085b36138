-- What an advocate has typed into a file and not yet handed in: seen by its writer only, behind the same wall.
create table support.advocacy_draft (
    id uuid primary key,
    file uuid not null references support.advocacy_file,
    form text not null,
    writer uuid not null,
    content bytea not null,
    saved_at timestamptz not null,
    unique (file, writer, form)
);
alter table support.advocacy_draft enable row level security;
alter table support.advocacy_draft force row level security;
create policy its_writer_behind_the_wall on support.advocacy_draft
    using (members.may_see(id) and members.may_see(file) and (select members.may_hear_of_advocacy()))
    with check (members.may_see(id) and members.may_see(file) and (select members.may_hear_of_advocacy()));

grant select, insert, update, delete on support.advocacy_draft to ${app};
