package org.lodestar.app.members;

/** Slot: rows of a later room that carry codes. Filled by that room. */
public interface CodedElsewhere {
  /** The set of tables with which they came to have codes; the first ones are those of members. */
  default short set() {
    return 2;
  }

  /**
   * Gives each row that has no code its own, in the transaction in force: once, when the program
   * first starts with them.
   */
  void makeFirst();

  /** Looks at each row, in the transaction in force; one without its code is told. */
  void judgeAll();
}
