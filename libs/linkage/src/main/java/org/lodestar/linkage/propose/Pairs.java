package org.lodestar.linkage.propose;

import org.lodestar.linkage.table.Column;

/** Counts the pairs of records that share a key. */
final class Pairs {
  private Pairs() {}

  static double of(int[] keys) {
    int most = -1;
    for (int key : keys) {
      most = Math.max(most, key);
    }
    int[] sizes = new int[most + 1];
    for (int key : keys) {
      if (key != Column.ABSENT) {
        sizes[key]++;
      }
    }
    double pairs = 0;
    for (int size : sizes) {
      pairs += size * (size - 1.0) / 2;
    }
    return pairs;
  }
}
