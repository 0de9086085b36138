package org.lodestar.linkage.compare;

/** Which level of one comparison two records fall into. For several threads at once. */
public interface Grader {
  /** The place of the level in the comparison. */
  int grade(int left, int right);

  /** The same for one block of records after the other, for one thread. */
  default BlockGrader ofBlocks() {
    return new PairByPair(this);
  }
}
