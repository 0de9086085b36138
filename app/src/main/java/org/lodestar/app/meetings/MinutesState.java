package org.lodestar.app.meetings;

/** How far the minutes of a meeting are. */
public enum MinutesState {
  /** Written by the callers and seen by nobody else. */
  DRAFT,
  /** Read by everybody at the table, who may ask for corrections. */
  CIRCULATED,
  /** Never changed again; what comes to light later is added below. */
  AGREED
}
