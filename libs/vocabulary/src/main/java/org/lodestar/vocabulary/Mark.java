package org.lodestar.vocabulary;

/** How far a statement about law or practice can be relied on. */
public enum Mark {
  /** Read in a copy of the official source. */
  V,
  /** Read in a secondary source only. */
  V2,
  /** Standard knowledge of the field, not read in a source: a practitioner confirms it. */
  M,
  /** Our own design or local practice, free to change. */
  D;

  /** True when the screen must say "to be confirmed by a practitioner". */
  public boolean needsPractitioner() {
    return this == M;
  }
}
