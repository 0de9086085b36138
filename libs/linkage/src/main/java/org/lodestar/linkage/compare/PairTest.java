package org.lodestar.linkage.compare;

/** A condition on two records. For several threads at once. */
public interface PairTest {
  int TRUE = 1;
  int FALSE = 0;

  /** What touches an absent value. */
  int UNKNOWN = -1;

  /** One of the three, as in SQL. */
  int test(int left, int right);

  default boolean holds(int left, int right) {
    return test(left, right) == TRUE;
  }

  /** The same for the records of a block that is laid out, for one thread. */
  default BlockTest ofBlocks(Layout layout) {
    return new TestByPair(this, layout);
  }

  static int of(boolean holds) {
    return holds ? TRUE : FALSE;
  }
}
