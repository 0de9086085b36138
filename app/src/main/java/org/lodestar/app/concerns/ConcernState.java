package org.lodestar.app.concerns;

/** Where a concern stands. The steps between are in {@code domain.ConcernMoves}. */
public enum ConcernState {
  /** Received, not yet read by anybody. */
  NEW,
  /** Read. */
  ACKNOWLEDGED,
  /** A person has confirmed the priority and decides what is to be done. */
  TRIAGED,
  /** A case was opened from it. */
  CASE_OPENED,
  /** Offered to a partner organisation, which has not answered yet. */
  HANDED_OVER,
  /** Somebody was told where help is. */
  SIGNPOSTED,
  /** Closed with a reason; can be opened again. */
  CLOSED;

  /** Whether staff still have something to decide. */
  public boolean open() {
    return this == NEW || this == ACKNOWLEDGED || this == TRIAGED || this == HANDED_OVER;
  }
}
