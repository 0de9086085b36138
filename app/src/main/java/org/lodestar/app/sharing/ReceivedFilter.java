package org.lodestar.app.sharing;

/** Which shares of others are listed. */
public enum ReceivedFilter {
  /** Nobody has accepted yet. */
  WAITING,
  /** Can be read. */
  OPEN,
  ENDED,
  ALL
}
