package org.lodestar.app.maturity;

/** What can become of a round of the self-assessment. */
public enum RoundMove {
  MODERATE,
  CLOSE
}
