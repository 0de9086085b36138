package org.lodestar.app.breakglass;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum EmergencyAction implements AuditAction {
  EMERGENCY_OPENED,
  /** Nothing opened; the record does not say what was typed. */
  EMERGENCY_TRIED,
  EMERGENCIES_LISTED,
  EMERGENCY_VIEWED,
  EMERGENCY_CLOSED,
  EMERGENCY_REVIEWED,
  /** Whoever it is about was told of it, or why not was written down. */
  EMERGENCY_TOLD
}
