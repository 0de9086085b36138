-- Which pack holds for a meeting: one, even where two people freeze at one moment.
create table publications.meeting_pack (
    meeting uuid primary key,
    pack uuid not null unique references publications.pack
);
comment on table publications.meeting_pack is 'no-content: which pack of a board holds for a meeting';
insert into publications.meeting_pack (meeting, pack)
    select distinct on (meeting) meeting, id
      from publications.pack
     where state = 'FROZEN' and meeting is not null
       and id not in (select replaces from publications.pack where state = 'FROZEN' and replaces is not null)
     order by meeting, frozen_at desc;
grant select, insert, delete on publications.meeting_pack to ${app};

-- On what a pack rests, as it was when it was frozen: the seal of its closed period, and the version of its strategy. Packs of before
-- know neither.
alter table publications.pack
    add column period_seal text,
    add column strategy_version bigint,
    add constraint pack_rests_check check ((period_seal is null) = (strategy_version is null));
