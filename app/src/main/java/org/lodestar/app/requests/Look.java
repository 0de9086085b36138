package org.lodestar.app.requests;

/** Who looked at an answer again. */
public enum Look {
  /** Somebody here who had no part in it. */
  APART,
  /** Somebody of the information team who had no part in it; who answered it wrote that down. */
  TEAM,
  /** Whoever answered it first, as nobody else could. */
  SAME
}
