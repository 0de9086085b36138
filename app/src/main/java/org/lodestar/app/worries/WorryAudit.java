package org.lodestar.app.worries;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about workers' own worries. */
public enum WorryAudit implements AuditAction {
  OWN_DRAFT_SAVED,
  OWN_DRAFT_OPENED,
  OWN_DRAFT_DISCARDED,
  OWN_REPORTS_LISTED,
  OWN_REPORT_VIEWED,
  OWN_REPORT_THANKED,
  PARTNER_FORM_CHANGED,
  PARTNER_QUESTIONS_CHANGED,
  FIELD_DRAFT_OPENED,
  FIELD_LOGS_LISTED
}
