-- Auditors of a police body read nothing of what was done with advocacy: that somebody has an advocate is part of what
-- stands behind the wall.
alter policy read_by_auditors on audit.event using (
    (select members.may_read_audit())
    and (object is null or object <> all ((select members.may_not_hear_of())::uuid[]))
    and (object_kind <> 'ADVOCACY' or (select members.may_hear_of_advocacy())));
