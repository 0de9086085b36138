package org.lodestar.app.concerns;

/** In which way a concern waits for staff. */
public enum Waiting {
  /** The reporter is no longer safe and nobody has answered. */
  ALARM,
  OVERDUE,
  DUE,
  NEW,
  UNREAD
}
