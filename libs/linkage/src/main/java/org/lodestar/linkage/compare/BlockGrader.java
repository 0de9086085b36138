package org.lodestar.linkage.compare;

/** Grades pairs of the block that is laid out. For one thread. */
interface BlockGrader {
  /**
   * Levels of one record of the block with others, all by their places in the block.
   *
   * @param levels takes the level of the i-th of so many at place i
   */
  void grade(int left, int[] rights, int from, int count, int[] levels);
}
