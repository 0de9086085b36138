package org.lodestar.app.guests;

/** What happens to what a guest wrote. */
public enum AnswerEvent {
  /** They write it, or correct it. */
  WRITE,
  TAKE_OVER,
  SET_ASIDE
}
