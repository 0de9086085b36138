package org.lodestar.app.partnersites;

/** What a look at a page came to. */
public enum Verdict {
  RIGHT,
  WRONG,
  /** Nobody can say. */
  UNKNOWN
}
