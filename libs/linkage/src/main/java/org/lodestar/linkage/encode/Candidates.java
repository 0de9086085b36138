package org.lodestar.linkage.encode;

/** Which pairs of two lists are compared at all. Each gives no pair twice. */
sealed interface Candidates permits AllPairs, Lsh {
  /** Up to this many pairs, some seconds' work, nothing is left out. */
  long FEW_ENOUGH = 1_000_000_000L;

  /** Hands every candidate of at least this Dice value to the sink and tells what was done. */
  Walk walk(EncodedList a, EncodedList b, double least, PairSink sink);

  /** The chance that a pair of this Dice value is a candidate. */
  double recall(double dice);

  /**
   * All pairs while they are few enough, and otherwise blocks.
   *
   * @param recall the chance wanted for pairs of the stated Dice value
   */
  static Candidates between(EncodedList a, EncodedList b, double recall, double dice, long seed) {
    long all = (long) a.size() * b.size();
    return all <= FEW_ENOUGH ? new AllPairs() : Lsh.plan(a, b, recall, dice, seed);
  }

  /**
   * @param compared pairs compared, some of them more than once
   * @param purgedBlocks blocks left out as too large
   */
  record Walk(long compared, long purgedBlocks) {}
}
