package org.lodestar.app.breakglass;

/** Why a case had to be opened at once. */
public enum Ground {
  /** Somebody's life or health is in danger now. */
  DANGER_NOW,
  /** A child is missing, or about to be taken away. */
  CHILD_AT_RISK,
  /** A person stands here and needs help tonight, and those who know the case cannot be reached. */
  NOBODY_REACHABLE,
  OTHER
}
