package org.lodestar.statute;

/** An adult's answer to being referred to the National Referral Mechanism. */
public enum NrmConsent {
  YES,
  NO,
  /** Vanished, unreachable, or unsafe to ask. */
  CANNOT_BE_ASKED,
  NOT_YET_ASKED
}
