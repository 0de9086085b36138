-- Why a way to somebody must not be used: it goes wherever the ban goes.
alter table casework.safe_contact add column why_not bytea;

-- An answer about the situation that another body gave, and that was taken up here with its source: nobody here said it.
alter table casework.fact add column given_by uuid;

-- A body that has written down more about how to reach somebody than it gave: it is asked before anybody calls.
alter table casework.person add column reach_held_by uuid;
