package org.lodestar.statute;

/** Clocks that the library can run. */
public enum ClockRule {
  /** Reasonable-grounds decision after receipt of a referral. */
  RG_TARGET,
  /** Recovery period after a positive reasonable-grounds decision. */
  RECOVERY,
  /** Request for reconsideration of a negative decision. */
  RECONSIDERATION,
  /** Asking a court to look at a negative decision: promptly, and within months at most. */
  JUDICIAL_REVIEW,
  /** Answer to a notice of possible disqualification. */
  DISQUALIFICATION_ANSWER,
  /** Evidence that came after the referral goes to the competent authority. */
  EVIDENCE,
  /** The day on which a child comes of age. */
  TURNING_18,
  /** Agencies talk about a child who may suffer significant harm. */
  STRATEGY_DISCUSSION,
  /** The first conference about a child, after the strategy discussion that asks for it. */
  INITIAL_CHILD_CONFERENCE,
  /** The assessment of a child, after the day on which children's social care was told. */
  CHILD_ASSESSMENT,
  /** A bare count of working days. */
  WORKING_DAYS
}
