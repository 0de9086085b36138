package org.lodestar.app.guests;

import org.lodestar.app.audit.AuditAction;

/** What is done with links for people without an account. Names are kept for ever. */
public enum GuestsAction implements AuditAction {
  GUEST_ASKED,
  GUEST_PASSES_LISTED,
  GUEST_PASS_VIEWED,
  GUEST_LINK_MADE,
  GUEST_LINK_POSTED,
  GUEST_LINK_OPENED,
  GUEST_SECOND_BROWSER_ASKED,
  GUEST_SECOND_BROWSER_LET_IN,
  GUEST_SECOND_BROWSER_KEPT_OUT,
  GUEST_WROTE,
  GUEST_ANSWER_VIEWED,
  GUEST_ANSWER_TAKEN_OVER,
  GUEST_ANSWER_SET_ASIDE,
  GUEST_PASS_ENDED,
  GUEST_PASS_RUN_OUT
}
