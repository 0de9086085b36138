package org.lodestar.app.guests;

/** What happens to a link. */
public enum PassEvent {
  /** A link goes out; the one before is worth nothing. */
  SEND,
  /** The mail server did not take it. */
  COME_BACK,
  OPEN,
  USE,
  LET_IN,
  END,
  RUN_OUT
}
