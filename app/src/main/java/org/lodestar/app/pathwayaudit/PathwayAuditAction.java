package org.lodestar.app.pathwayaudit;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit record. Names are kept for ever. */
public enum PathwayAuditAction implements AuditAction {
  PATHWAY_AUDIT_BEGUN,
  PATHWAY_AUDIT_VIEWED,
  PATHWAY_AUDIT_PRINTED,
  PATHWAY_SHEET_VIEWED,
  PATHWAY_SHEET_JUDGED,
  PATHWAY_WALKED_THROUGH,
  PATHWAY_AUDIT_CLOSED,
  PATHWAY_IMPROVEMENT_CHANGED
}
