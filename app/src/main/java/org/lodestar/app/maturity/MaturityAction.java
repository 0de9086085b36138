package org.lodestar.app.maturity;

import org.lodestar.app.audit.AuditAction;

/** What is done with the self-assessment, in the audit record. Names are kept for ever. */
public enum MaturityAction implements AuditAction {
  MATURITY_CRITERION_REWORDED,
  MATURITY_ROUND_OPENED,
  MATURITY_ROUND_VIEWED,
  MATURITY_ROUND_MOVED,
  MATURITY_ROUND_EXPORTED,
  MATURITY_SCORED,
  MATURITY_HANDED_IN,
  MATURITY_MODERATED,
  MATURITY_ACTION_MADE
}
