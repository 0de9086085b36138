package org.lodestar.statute;

/** A hard fact that stands above any sign. */
public enum WorryFact {
  DANGER_NOW,
  /** Locked in, or kept from leaving. */
  CANNOT_LEAVE,
  /** Somebody controls what they do, say, earn or own. */
  CONTROLLED
}
