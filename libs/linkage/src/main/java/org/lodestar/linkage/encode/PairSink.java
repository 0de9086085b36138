package org.lodestar.linkage.encode;

/** Takes pairs: record i of the first list, record j of the second, and how alike they are. */
@FunctionalInterface
interface PairSink {
  void pair(int i, int j, double dice);
}
