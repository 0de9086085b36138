package org.lodestar.app.maturity;

/** How far a round of the self-assessment has come. */
public enum RoundState {
  /** Partners score themselves. */
  OPEN,
  /** Peers look at what was handed in. */
  MODERATING,
  /** Nothing of it changes any more. */
  CLOSED
}
