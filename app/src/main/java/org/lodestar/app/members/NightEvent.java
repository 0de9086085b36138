package org.lodestar.app.members;

/** What can happen to a worker's asking to be let in at night. */
public enum NightEvent {
  /** The time to wait, or the hours, are over. */
  RUN_OUT,
  LET_IN,
  TURN_AWAY,
  /** The worker has shown their second step, or was let in anew. */
  LEAVE,
  FIND_FINE,
  FIND_NOT_FINE
}
