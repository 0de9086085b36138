package org.lodestar.app.meetings.domain;

/** Who makes a move in the life of a meeting and of what comes of it. */
enum By {
  /** The organisation that called the meeting. */
  CALLERS,
  /** An organisation that is invited. */
  INVITED,
  /** Whoever sits at the table. */
  TABLE,
  /** The organisation that agreed to do it, and the callers. */
  OWNER_OR_CALLERS
}
