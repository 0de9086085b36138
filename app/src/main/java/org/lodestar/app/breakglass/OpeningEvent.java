package org.lodestar.app.breakglass;

/** What can happen to an opening in an emergency. */
public enum OpeningEvent {
  /** Its time is over. */
  RUN_OUT,
  /** The worker needs it no longer, or a reviewer stops it. */
  CLOSE,
  FIND_JUSTIFIED,
  FIND_NOT_JUSTIFIED
}
