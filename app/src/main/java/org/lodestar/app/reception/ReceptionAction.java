package org.lodestar.app.reception;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum ReceptionAction implements AuditAction {
  RECEPTIONS_LISTED,
  RECEPTION_PLANNED,
  RECEPTION_VIEWED,
  RECEPTION_PRINTED,
  RECEPTION_CHANGED,
  RECEPTION_MOVED,
  PROVISION_ADDED,
  PROVISION_CHANGED,
  PROVISION_REMOVED
}
