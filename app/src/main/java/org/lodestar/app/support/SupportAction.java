package org.lodestar.app.support;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum SupportAction implements AuditAction {
  SUPPORT_VIEWED,
  SHEET_VIEWED,
  SHEETS_COMPARED,
  SHEET_WRITTEN,
  REQUESTS_VIEWED,
  REQUEST_DRAFTED,
  REQUEST_CHANGED,
  REQUEST_MOVED,
  PLAN_VIEWED,
  PLAN_PRINTED,
  GOAL_SET,
  GOAL_CHANGED,
  PLAN_ACTION_ADDED,
  PLAN_ACTION_CHANGED,
  PLAN_ACTION_MOVED
}
