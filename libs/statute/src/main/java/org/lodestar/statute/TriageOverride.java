package org.lodestar.statute;

/** Facts that turn a concern red whatever its score. */
public enum TriageOverride {
  /** A child, or somebody who may be one. */
  CHILD,
  LOCKED_IN,
  THREAT_TO_LIFE,
  STILL_IN_SITUATION,
  SUSPECT_AWARE
}
