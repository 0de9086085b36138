package org.lodestar.app.concerns;

/** Why a concern was closed. */
public enum CloseReason {
  /** Looked into; no sign of exploitation was found. */
  NO_EXPLOITATION_FOUND,
  /** The same was reported before and is worked on there. */
  REPORTED_BEFORE,
  /** Too little to act on, and no way to ask. */
  TOO_LITTLE_TO_ACT_ON,
  /** Outside the partnership's area; passed on where it could be. */
  OUTSIDE_AREA,
  /** What was to be done is done. */
  RESOLVED,
  /** A test or a mistake. */
  NOT_A_CONCERN
}
