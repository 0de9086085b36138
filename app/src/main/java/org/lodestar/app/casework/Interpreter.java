package org.lodestar.app.casework;

/** Who interpreted a conversation. */
public enum Interpreter {
  NOT_NEEDED,
  /** Checked to be of no party, family or place that could bind or frighten the person. */
  INDEPENDENT,
  /** A companion; what is said through one is never taken for the person's free answer. */
  COMPANION
}
