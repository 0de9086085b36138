package org.lodestar.app.oversight;

/** What can become of a round of the self-assessment. */
public enum RoundMove {
  MODERATE,
  CLOSE
}
