package org.lodestar.app.requests.table;

/** How much of a part that was asked for a table gives, and why not more. */
public enum PartStanding {
  /** All of it. */
  GIVEN,
  /** Of the last year alone, and crossed with nothing. */
  LAST_YEAR,
  /** Some of its figures are kept back. */
  KEPT_BACK,
  /** Nobody counted it. What stands of it in single files is held all the same. */
  NOT_COUNTED,
  /** The question names it, and nobody wanted a table by it. */
  NOT_MADE
}
