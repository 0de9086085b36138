package org.lodestar.app.files;

/** Whether there is a copy that may be shown. */
public enum CopyState {
  /** Nobody has asked for one. */
  NONE,
  MADE,
  /** This kind of file has none. */
  WITHHELD,
  /** More pixels than we draw. */
  TOO_MANY_PIXELS,
  /** Damaged, locked by a password, or more than the time or memory allowed. */
  FAILED
}
