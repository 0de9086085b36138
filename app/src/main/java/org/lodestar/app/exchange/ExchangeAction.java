package org.lodestar.app.exchange;

import org.lodestar.app.audit.AuditAction;

/** What this module writes into the audit. Names are kept for ever. */
public enum ExchangeAction implements AuditAction {
  CASES_EXPORTED,
  EXPORTS_LISTED,
  EXPORT_VIEWED,
  EXPORT_DOWNLOADED,
  EXPORT_CLEARED,
  EXPORT_STOPPED,
  /** What stands in a case about somebody was taken out for the council's own record. */
  COUNCIL_SUMMARY_MADE,
  LEFT_OUT_OF_EXPORTS,
  BACK_IN_EXPORTS
}
