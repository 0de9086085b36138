package org.lodestar.disclosure;

/** What there should be least of among the counts left out. */
public enum Aim {
  /** Cells; a total counts for more. */
  CELLS,
  /** The sum of the counts. */
  SUM
}
