package org.lodestar.linkage.compare;

/** Which level of one comparison two records fall into. For several threads at once. */
public interface Grader {
  /** The place of the level in the comparison. */
  int grade(int left, int right);

  /** The same for the records of a block that is laid out, for one thread. */
  default BlockGrader ofBlocks(Layout layout) {
    return new PairByPair(this, layout);
  }
}
