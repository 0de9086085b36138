-- Who answers for an action and looked at what somebody else said of it, so that they are told until they have.
create table publications.words_looked_at (
    action uuid not null,
    worker uuid not null,
    -- When the words were said that they looked at.
    said_at timestamptz not null,
    looked_at timestamptz not null,
    primary key (action, worker)
);
comment on table publications.words_looked_at is 'no-content: who looked at what was said for them of which action of the plan, by identifier';
grant select, insert, update on publications.words_looked_at to ${app};

-- Where in a withheld pack a person is told of, as whoever withheld it marked it: what they did not mark goes on into the next draft.
alter table publications.withheld_pack
    add column places text not null default '' check (places ~ '^([A-Z]+( [A-Z]+)*)?$');
