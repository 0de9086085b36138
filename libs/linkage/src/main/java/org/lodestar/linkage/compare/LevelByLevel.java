package org.lodestar.linkage.compare;

import java.util.Arrays;

/** Any comparison, one level after the other: the first that holds counts, else the last. */
final class LevelByLevel implements Grader {
  private final PairTest[] tests;

  /**
   * @param tests of all levels but the last
   */
  LevelByLevel(PairTest[] tests) {
    this.tests = tests;
  }

  @Override
  public int grade(int left, int right) {
    int level = 0;
    while (level < tests.length && tests[level].test(left, right) != PairTest.TRUE) {
      level++;
    }
    return level;
  }

  @Override
  public BlockGrader ofBlocks(Layout layout) {
    return new Blocks(
        Arrays.stream(tests).map(test -> test.ofBlocks(layout)).toArray(BlockTest[]::new));
  }

  private static final class Blocks implements BlockGrader {
    private final BlockTest[] tests;
    private int[] places = new int[0];
    private int[] open = new int[0];

    Blocks(BlockTest[] tests) {
      this.tests = tests;
    }

    @Override
    public void grade(int left, int[] rights, int from, int count, int[] levels) {
      if (open.length < count) {
        places = new int[count];
        open = new int[count];
      }
      System.arraycopy(rights, from, places, 0, count);
      for (int at = 0; at < count; at++) {
        open[at] = at;
      }
      int rest = count;
      for (int level = 0; level < tests.length && rest > 0; level++) {
        rest = tests[level].take(left, places, open, rest, level, levels);
      }
      for (int i = 0; i < rest; i++) {
        levels[open[i]] = tests.length;
      }
    }
  }
}
