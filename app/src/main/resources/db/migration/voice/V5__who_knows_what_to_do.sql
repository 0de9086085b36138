-- Whether residents were asked if they know a sign and where to report it; and what the ledger was told of it, in numbers, so that exactly
-- that can be taken back.
alter table voice.consultation
    add column knowing boolean not null default false,
    add column told_month date check (extract(day from told_month) = 1),
    add column told_knows int check (told_knows >= 0),
    add column told_answers int check (told_answers >= told_knows),
    add constraint consultation_told
        check ((told_month is null) = (told_knows is null) and (told_month is null) = (told_answers is null));
