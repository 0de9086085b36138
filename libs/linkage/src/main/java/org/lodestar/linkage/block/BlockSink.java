package org.lodestar.linkage.block;

/**
 * Takes pairs block by block, so that what is needed of its records can be laid side by side before
 * they are compared. Each is used by one thread.
 */
public interface BlockSink {
  /** Never more right records at once than this. */
  int MOST = 1024;

  /**
   * The next block. It may have no pairs, and a large one may come several times.
   *
   * @param records their places in the table; only to be read, and only until the next block
   * @param from the first of them
   * @param count how many
   */
  void block(int[] records, int from, int count);

  /**
   * The next pairs of one record of the block. All are places in the block, from 0; the left record
   * stands before each of the right ones in the table.
   *
   * @param rights only to be read, and only now
   * @param from the first of the right ones
   * @param count how many, at least one
   * @param rule the place of the rule that found them first
   */
  void pairs(int left, int[] rights, int from, int count, int rule);
}
