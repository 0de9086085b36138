package org.lodestar.app.meetings;

/** How far a meeting is. */
public enum MeetingState {
  /** Will take place. */
  CALLED,
  /** Has begun; its agenda stays as it is. */
  BEGUN,
  /** Will not take place. */
  CANCELLED
}
