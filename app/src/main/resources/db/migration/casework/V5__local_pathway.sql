-- Which version of the local pathway somebody follows: pinned on the day on which their pathway was first worked out,
-- and again when a worker takes the newer one. The newest row counts; none is overwritten.
create table casework.pathway_followed (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    -- The version lives in another schema, so there is no foreign key.
    pathway uuid not null,
    number int not null,
    since timestamptz not null,
    -- Null where the program pinned it.
    taken_by uuid
);
create index pathway_followed_person on casework.pathway_followed (person, since desc, id desc);

-- What has become of the partnership's own steps for somebody, beside the steps of the law.
create table casework.own_step (
    id uuid primary key,
    person uuid not null references casework.person on delete cascade,
    code text not null,
    state text not null check (state in ('OPEN', 'DONE', 'NOT_NEEDED')),
    holds boolean not null default true,
    arose_on date not null,
    due date,
    owner uuid,
    reason bytea,
    settled_by uuid,
    settled_at timestamptz,
    version bigint not null default 0,
    unique (person, code),
    check (state <> 'NOT_NEEDED' or reason is not null),
    check ((state = 'OPEN') = (settled_at is null))
);

do $$
declare
    content text;
begin
    foreach content in array array['pathway_followed', 'own_step'] loop
        execute format('alter table casework.%I enable row level security', content);
        execute format('alter table casework.%I force row level security', content);
        execute format('create policy whoever_sees_the_object on casework.%I'
            ' using (members.may_see(person)) with check (members.may_see(person))', content);
    end loop;
end $$;

grant select, insert, delete on casework.pathway_followed to ${app};
grant select, insert, update, delete on casework.own_step to ${app};
