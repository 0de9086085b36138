package org.lodestar.app.rights;

/** What the person gets, and all that the officer learns of what the case team found. */
public enum Outcome {
  /** A copy of their data. */
  BUNDLE,
  DONE,
  NOT_DONE,
  /** A letter that is the same whether or not anything is held. */
  NOTHING_TO_SAY
}
