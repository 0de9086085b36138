package org.lodestar.vocabulary;

/** What came of asking for a consent. */
public enum ConsentOutcome {
  NOT_YET_ASKED,
  /** The person has vanished, cannot be reached, or it is unsafe to ask. */
  CANNOT_BE_ASKED,
  GIVEN,
  REFUSED,
  /** Given before, taken back since. */
  WITHDRAWN;

  /** True only while a yes stands. */
  public boolean stands() {
    return this == GIVEN;
  }
}
