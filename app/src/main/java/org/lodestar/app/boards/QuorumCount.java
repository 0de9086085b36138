package org.lodestar.app.boards;

/**
 * Whether a board can decide.
 *
 * @param needed voting members; 0 while no terms of reference say it
 * @param present voting members who are there or stood in for
 * @param voting seats with a vote
 */
public record QuorumCount(int needed, int present, int voting) {
  /** Whether terms of reference say what is needed. */
  public boolean isKnown() {
    return needed > 0;
  }

  /** Whether it is reached. */
  public boolean isReached() {
    return isKnown() && present >= needed;
  }
}
