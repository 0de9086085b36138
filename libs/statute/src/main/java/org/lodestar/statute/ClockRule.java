package org.lodestar.statute;

/** Clocks that the library can run. */
public enum ClockRule {
  /** Reasonable-grounds decision after receipt of a referral. */
  RG_TARGET,
  /** Recovery period after a positive reasonable-grounds decision. */
  RECOVERY,
  /** Request for reconsideration of a negative decision. */
  RECONSIDERATION,
  /** The day on which a child comes of age. */
  TURNING_18,
  /** A bare count of working days. */
  WORKING_DAYS
}
