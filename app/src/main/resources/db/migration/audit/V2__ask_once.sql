-- In brackets the question is asked once for each query, not once for each of a million rows.
alter policy read_by_auditors on audit.event using ((select members.may_read_audit()));
