package org.lodestar.app.rights;

import org.lodestar.app.audit.AuditAction;

/**
 * What this module writes into the audit. Names are kept for ever, and none tells what was found:
 * the officer reads the audit, too.
 */
public enum RightsAction implements AuditAction {
  DATA_REQUEST_LOGGED,
  DATA_REQUESTS_LISTED,
  DATA_REQUEST_VIEWED,
  DATA_REQUEST_MOVED,
  DATA_REQUEST_LETTER_PRINTED,
  DATA_ANSWER_WORKED_ON,
  BREACH_TOLD,
  BREACH_VIEWED,
  BREACH_WARNED,
  BREACH_WARNING_TRIED,
  BREACH_WORKED_ON,
  BREACH_SAFETY_READ,
  BREACH_SAFETY_OBJECTED_TO,
  BREACH_ADDED_TO,
  BREACH_OPENED_AGAIN,
  BREACH_CARE_PASSED_ON,
  RECORD_READERS_VIEWED,
  STATEMENT_RECORDED,
  STATEMENT_WITHDRAWN
}
