-- What a panel of practitioners answered to the invented vignettes of the screening aid. A panellist is a code that the
-- partnership gives; who it is stands nowhere here.
create table library.panel_answer (
    panellist text not null check (panellist ~ '^[A-Z]{1,2}[0-9]{1,3}$'),
    vignette text not null,
    answer text not null check (answer in ('STILL_WORRIED', 'TALK_TODAY', 'ACT_NOW')),
    loaded_by uuid not null,
    loaded_at timestamptz not null,
    primary key (panellist, vignette)
);
comment on table library.panel_answer is 'no-content: answers of unnamed panellists to invented vignettes';

grant select, insert, delete on library.panel_answer to ${app};
