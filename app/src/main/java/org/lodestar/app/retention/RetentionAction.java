package org.lodestar.app.retention;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum RetentionAction implements AuditAction {
  RETENTION_RULES_READ,
  RETENTION_RULE_CHANGED,
  HOLD_PLACED,
  HOLD_LIFTED,
  HOLDS_VIEWED,
  DISPOSALS_LISTED,
  DISPOSAL_PREPARED,
  ERASURE_PREPARED,
  DISPOSAL_VIEWED,
  DISPOSAL_EXPLAINED,
  DISPOSAL_APPROVED,
  DISPOSAL_CALLED_OFF,
  RECORD_DISPOSED,
  RECORD_PASSED_OVER,
  DISPOSAL_ENDED,
  TOMBSTONE_VIEWED
}
