package org.lodestar.statute;

/** The recorded decision for an adult who lacks capacity to consent to a referral. */
public enum BestInterestsDecision {
  REFER,
  DO_NOT_REFER,
  NONE_YET
}
