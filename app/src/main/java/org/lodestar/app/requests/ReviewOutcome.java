package org.lodestar.app.requests;

/** What came of another look at an answer. */
public enum ReviewOutcome {
  UPHELD,
  CHANGED
}
