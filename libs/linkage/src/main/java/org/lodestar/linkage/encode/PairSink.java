package org.lodestar.linkage.encode;

/** Takes candidate pairs: record i of the first list, record j of the second. */
@FunctionalInterface
interface PairSink {
  void pair(int i, int j);
}
