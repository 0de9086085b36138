package org.lodestar.app.breakglass;

/** Where an opening in an emergency stands. */
public enum OpeningState {
  /** The worker reads the case. */
  OPEN,
  /** Over, by itself or by hand, and to be reviewed. */
  CLOSED,
  JUSTIFIED,
  NOT_JUSTIFIED;

  /** Whether somebody else has looked at it. */
  public boolean isReviewed() {
    return this == JUSTIFIED || this == NOT_JUSTIFIED;
  }
}
