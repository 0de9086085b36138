-- Another body, such as the police, may have sent the referral: then that it was sent is kept here, since no step of ours was
-- done by it. A row of NONE_YET after it takes it back.
alter table casework.home_office drop constraint home_office_stage_check;
alter table casework.home_office add constraint home_office_stage_check
    check (stage in ('NONE_YET', 'REFERRED', 'GROUNDS', 'NEGATIVE', 'ASKED_AGAIN', 'NEGATIVE_AGAIN', 'TURNED', 'CONFIRMED'));
