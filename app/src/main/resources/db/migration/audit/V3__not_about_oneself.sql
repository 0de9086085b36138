-- An auditor who is shut out of a matter reads nothing of what was done about it: else the record would tell them that
-- they were named. In brackets each question is asked once for each query.
alter policy read_by_auditors on audit.event using (
    (select members.may_read_audit())
    and (object is null or object <> all ((select members.may_not_hear_of())::uuid[])));
