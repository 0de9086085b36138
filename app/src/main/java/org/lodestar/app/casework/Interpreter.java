package org.lodestar.app.casework;

/** Who interpreted a conversation. */
public enum Interpreter {
  NOT_NEEDED,
  /** Checked to be of no party, family or place that could bind or frighten the person. */
  INDEPENDENT,
  /** A companion; what is said through one is never taken for the person's free answer. */
  COMPANION,
  /** There was none, though one was needed; what is said so is not taken for an answer either. */
  NOBODY
}
