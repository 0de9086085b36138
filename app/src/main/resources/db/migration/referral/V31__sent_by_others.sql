-- Very often another body has sent the referral: the police, Border Force, a council. Decisions, clocks and evidence are kept
-- with it as with one of ours; what was written in it is not here, and no figure counts it as ours. One that was recorded
-- although nobody sent it is taken back, and stays with who did so.
alter table referral.nrm_referral
    add column sent_by text
        check (sent_by in ('POLICE', 'BORDER_FORCE', 'HOME_OFFICE', 'COUNCIL', 'CHARITY', 'ANOTHER', 'NOT_KNOWN')),
    add column taken_back_at timestamptz,
    add column taken_back_by uuid,
    drop constraint nrm_referral_check1,
    add constraint nrm_referral_document check (state = 'DRAFT' or (document is null) = (sent_by is not null)),
    add constraint nrm_referral_taken_back check (taken_back_at is null or sent_by is not null);
