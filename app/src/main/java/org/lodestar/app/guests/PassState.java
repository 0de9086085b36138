package org.lodestar.app.guests;

/** How a link stands. */
public enum PassState {
  /** Nothing went out yet. */
  MADE,
  SENT,
  OPENED,
  /** The guest has written something. */
  USED,
  ENDED,
  RUN_OUT;

  /** Whether it may still let somebody in. */
  public boolean isOpen() {
    return this != ENDED && this != RUN_OUT;
  }
}
