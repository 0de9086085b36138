package org.lodestar.app.guests;

/** How stands what a guest wrote. */
public enum AnswerState {
  WAITS,
  /** It stands in the record of whoever asked. */
  TAKEN,
  SET_ASIDE
}
