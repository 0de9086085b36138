package org.lodestar.app.members;

/** Where a worker's asking to be let in at night stands. */
public enum NightState {
  /** They stand at the door, and somebody is to ring them back. */
  ASKED,
  /** Nobody let them in while they waited. */
  LAPSED,
  /** Whoever was rung is not at the door: somebody else knows the password. */
  TURNED_AWAY,
  /** They work without their second step, for some hours. */
  LET_IN,
  /** Over, and to be reviewed. */
  OVER,
  FINE,
  NOT_FINE
}
