package org.lodestar.app.triage;

import org.lodestar.app.audit.AuditAction;

/** What is recorded about how concerns are worked through. */
public enum TriageAudit implements AuditAction {
  DUTY_CHANGED,
  READY_WORDS_CHANGED
}
