package org.lodestar.app.casework;

/** When an open step has to be looked at, the most pressing first. */
public enum StepGroup {
  /** Now, and at the latest before this day is over. */
  TONIGHT,
  /** Before the next working day is over. */
  NEXT_WORKING_DAY,
  /** After that. */
  LATER
}
