package org.lodestar.app.boards;

/** How far a meeting of a board has come. */
public enum MeetingState {
  PLANNED,
  /** Members are asked to come, and know what it is about. */
  CALLED,
  HELD,
  MINUTES_DRAFT,
  /** Nothing of it changes any more. */
  MINUTES_AGREED,
  /** Called off, with a reason. */
  CANCELLED;

  /** Whether what it is about can be changed: nobody has met yet. */
  public boolean isAhead() {
    return this == PLANNED || this == CALLED;
  }

  /** Whether people met. */
  public boolean wasHeld() {
    return this == HELD || this == MINUTES_DRAFT || this == MINUTES_AGREED;
  }

  /** Whether what happened can be recorded. */
  public boolean isRecorded() {
    return this == HELD || this == MINUTES_DRAFT;
  }
}
