package org.lodestar.statute;

/** How binding a date is. The kinds are shown differently. */
public enum ClockKind {
  /** Aimed for where possible. */
  TARGET,
  /** Set by an Act. */
  STATUTORY,
  /** Set by guidance or by local practice. */
  POLICY
}
