package org.lodestar.linkage.block;

/** Takes pairs. Each is used by one thread. */
@FunctionalInterface
public interface PairSink {
  /**
   * The next pair; the left record stands before the right one in the table.
   *
   * @param rule the place of the rule that found it first
   */
  void pair(int left, int right, int rule);
}
