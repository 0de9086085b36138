-- Partner bodies that are not here day by day and report by a form with words of their own.
create table concerns.partner_form (
    organisation uuid primary key,
    setting text not null,
    -- Stands in the field for the place, to be changed; a place of the organisation's, never of a person's.
    place text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    version bigint not null default 0
);
comment on table concerns.partner_form is 'no-content: presets of partner bodies';

-- At most two questions that the receiving organisation asks a partner body besides. Words are never changed:
-- other words are another row, so that an answer keeps its question.
create table concerns.partner_question (
    id uuid primary key,
    organisation uuid not null,
    place smallint not null check (place in (1, 2)),
    words text not null,
    worded_by uuid not null,
    worded_at timestamptz not null,
    retired_at timestamptz
);
create unique index partner_question_in_use on concerns.partner_question (organisation, place)
    where retired_at is null;
comment on table concerns.partner_question is 'no-content: questions about nobody';

grant select, insert, update, delete on concerns.partner_form to ${app};
grant select, insert on concerns.partner_question to ${app};
grant update (retired_at) on concerns.partner_question to ${app};
