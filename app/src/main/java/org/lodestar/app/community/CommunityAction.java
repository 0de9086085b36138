package org.lodestar.app.community;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit record. Names are kept for ever. */
public enum CommunityAction implements AuditAction {
  OUTREACH_PLAN_ADDED,
  OUTREACH_PLAN_VIEWED,
  OUTREACH_PLAN_CHANGED,
  OUTREACH_PLAN_MOVED,
  OUTREACH_SITE_ADDED,
  OUTREACH_SITE_CHANGED,
  OUTREACH_VISIT_LOGGED,
  OUTREACH_VISIT_VIEWED,
  OUTREACH_VISIT_CORRECTED,
  OUTREACH_VISIT_TAKEN_BACK,
  OUTREACH_REACH_EXPORTED,
  OUTREACH_POSTER_HUNG,
  OUTREACH_POSTER_REPLACED,
  OUTREACH_POSTER_TAKEN_DOWN
}
