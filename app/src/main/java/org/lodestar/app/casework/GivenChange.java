package org.lodestar.app.casework;

/** What became otherwise since something was given out, so that whoever has it may act wrongly. */
public enum GivenChange {
  /** A way to reach the person must not be used any more. */
  REACH,
  /** Where they sleep, or that nobody had a place, was written down. */
  BED,
  /** They went missing, or were found. */
  MISSING
}
