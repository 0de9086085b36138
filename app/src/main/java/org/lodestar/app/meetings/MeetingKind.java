package org.lodestar.app.meetings;

/** Why agencies meet about somebody. */
public enum MeetingKind {
  /** Decides about a child whether an enquiry is needed, and who does what at once. */
  STRATEGY_DISCUSSION,
  /** Agencies plan together. */
  MULTI_AGENCY,
  /** Looks again at what was agreed. */
  REVIEW,
  /** Prepares the end of support. */
  MOVE_ON
}
