package org.lodestar.linkage.compare;

/** Asks one condition of pairs of the block that is laid out. For one thread. */
@FunctionalInterface
interface BlockTest {
  /** Whether it holds for two records, by their places in the block. */
  boolean holds(int left, int right);

  /**
   * Gives a level to those right records for which it holds.
   *
   * @param rights places in the block
   * @param open which of the rights have no level yet; those that stay open are moved to the front
   * @param count how many are open
   * @param levels takes the level at the place of the right record among the rights
   * @return how many stay open
   */
  default int take(int left, int[] rights, int[] open, int count, int level, int[] levels) {
    int rest = 0;
    for (int i = 0; i < count; i++) {
      int at = open[i];
      open[rest] = at;
      if (holds(left, rights[at])) {
        levels[at] = level;
      } else {
        rest++;
      }
    }
    return rest;
  }
}
