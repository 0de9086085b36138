package org.lodestar.app.requests;

/** Where a request for information stands. */
public enum InformationState {
  /** The days count, and the answer is written. */
  OPEN,
  /** Whoever asks was asked what they mean: the days stand still. */
  CLARIFYING,
  /** A fee was asked for: the days stand still. */
  FEE_ASKED,
  /** What we know lies with the information team of the body that was asked. */
  SENT,
  /** Whoever asked has the answer. */
  ANSWERED,
  /** They want it looked at again. */
  IN_REVIEW,
  REVIEWED,
  /** Taken back, or nobody said what was meant or paid. */
  WITHDRAWN;

  /** Whether whoever asks has no answer yet and still waits for one. */
  public boolean isOpen() {
    return this == OPEN || this == CLARIFYING || this == FEE_ASKED || this == SENT;
  }

  /** Whether the days stand still. */
  public boolean standsStill() {
    return this == CLARIFYING || this == FEE_ASKED;
  }

  /** Whether a partner's part of the answer is still of use. */
  public boolean takesParts() {
    return this == OPEN || standsStill() || this == IN_REVIEW;
  }

  /** Whether somebody waits for something that has a last day. */
  public boolean runs() {
    return isOpen() || this == IN_REVIEW;
  }
}
