package org.lodestar.linkage.compare;

/**
 * Grades pairs of one block after the other, having laid out before what it needs of the records.
 * For one thread.
 */
interface BlockGrader {
  /**
   * The next block.
   *
   * @param records their places in the table
   * @param from the first of them
   * @param count how many
   */
  void block(int[] records, int from, int count);

  /**
   * Levels of one record of the block with others, all by their places in the block.
   *
   * @param levels takes the level of the i-th of so many at place i
   */
  void grade(int left, int[] rights, int from, int count, int[] levels);
}
