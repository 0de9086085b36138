package org.lodestar.app.requests;

/** Who looked at an answer again. */
public enum Look {
  /** Somebody here who had no part in it. */
  APART,
  /** Somebody of the information team who had no part in it; who answered it wrote that down. */
  TEAM,
  /** Somebody of another body who had none; who answered it wrote that down. */
  NEIGHBOUR,
  /** Whoever answered it first, as nobody else could. */
  SAME;

  /** Whether it was somebody who has no account here, so that it is to be said who they are. */
  public boolean isElsewhere() {
    return this == TEAM || this == NEIGHBOUR;
  }
}
