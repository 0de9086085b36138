package org.lodestar.linkage.cluster;

/** The match weight of two records, the left one standing before the right one. */
@FunctionalInterface
public interface PairWeight {
  double of(int left, int right);
}
