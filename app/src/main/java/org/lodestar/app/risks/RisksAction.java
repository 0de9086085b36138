package org.lodestar.app.risks;

import org.lodestar.app.audit.AuditAction;

/** What is done with risks, threats and sectors, in the audit record. Names are kept for ever. */
public enum RisksAction implements AuditAction {
  RISK_ADDED,
  RISK_VIEWED,
  RISK_CHANGED,
  RISK_SCORED,
  RISK_CLOSED,
  RISK_REOPENED,
  RISK_CONTROL_ADDED,
  RISK_CONTROL_CHANGED,
  RISKS_EXPORTED,
  THREAT_ADDED,
  THREAT_VIEWED,
  THREAT_CHANGED,
  THREAT_SCORED,
  THREAT_SOURCE_ADDED,
  THREAT_DECIDED,
  SECTOR_ADDED,
  SECTOR_CHANGED,
  SECTOR_REVIEWED,
  SECTOR_SIGNAL_ADDED
}
