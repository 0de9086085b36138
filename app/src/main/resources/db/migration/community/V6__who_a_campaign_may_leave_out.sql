-- Who may be hurt or left out by a campaign, and what is done about that: in words, of sorts of people and never of somebody. One that is
-- not signed off yet says both before it is; what was signed off before stays so until somebody changes it.
alter table community.campaign
    add column left_out text not null default '',
    add column left_out_done text not null default '';
