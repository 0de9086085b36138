package org.lodestar.app.oversight;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit record. Names are kept for ever. */
public enum OversightAction implements AuditAction {
  PARTNER_BODY_ADDED,
  PARTNER_BODY_CHANGED,
  STRATEGY_ADDED,
  STRATEGY_CHANGED,
  STRATEGY_PUT_IN_FORCE,
  STRATEGY_CLOSED,
  PLAN_GAP_ANSWERED,
  PLAN_ACTION_ADDED,
  PLAN_ACTION_VIEWED,
  PLAN_ACTION_CHANGED,
  PLAN_ACTION_CARRIED_OVER,
  PLAN_OUTCOME_RECORDED,
  PLAN_REPORT_EXPORTED
}
