package org.lodestar.app.library;

/** What happens to a text of a message. */
public enum MessageEvent {
  APPROVE,
  RETURN,
  OVERTAKE,
  REPLACE,
  STOP,
  /** A second person says again what was stopped. */
  RESUME
}
