package org.lodestar.app.boards;

/** What can become of a meeting of a board. */
public enum MeetingMove {
  CALL,
  HOLD,
  DRAFT_MINUTES,
  AGREE_MINUTES,
  CANCEL
}
