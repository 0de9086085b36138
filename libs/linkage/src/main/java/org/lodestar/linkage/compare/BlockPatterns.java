package org.lodestar.linkage.compare;

import java.util.Arrays;

/**
 * Agreement patterns of pairs, block by block, comparison by comparison: what is needed of the
 * records of a block is laid side by side first, so that the pairs, which are many more, are
 * compared without searching the memory. For one thread.
 */
public final class BlockPatterns {
  private final Layout layout = new Layout();
  private final BlockGrader[] graders;
  private final int[] sizes;
  private int[] levels = new int[0];
  private int[] records = new int[0];
  private int start;
  private int count;
  private boolean laidOut;

  BlockPatterns(Grader[] graders, int[] sizes) {
    this.graders =
        Arrays.stream(graders).map(each -> each.ofBlocks(layout)).toArray(BlockGrader[]::new);
    this.sizes = sizes;
  }

  /**
   * The next block.
   *
   * @param all places in the table
   * @param from the first of the block
   * @param number how many
   */
  public void block(int[] all, int from, int number) {
    records = all;
    start = from;
    count = number;
    laidOut = false;
  }

  /** A record of the block by its place there. */
  public int record(int place) {
    return records[start + place];
  }

  /**
   * The patterns of one record of the block with others, all by their places in the block.
   *
   * @param patterns takes the pattern of the i-th of so many at place i
   */
  public void of(int left, int[] rights, int from, int number, long[] patterns) {
    layOut(number);
    Arrays.fill(patterns, 0, number, 0);
    for (int comparison = 0; comparison < graders.length; comparison++) {
      int size = sizes[comparison];
      graders[comparison].grade(left, rights, from, number, levels);
      for (int i = 0; i < number; i++) {
        patterns[i] = patterns[i] * size + levels[i];
      }
    }
  }

  private void layOut(int number) {
    if (!laidOut) {
      layout.block(records, start, count);
      laidOut = true;
    }
    if (levels.length < number) {
      levels = new int[number];
    }
  }
}
