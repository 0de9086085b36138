package org.lodestar.linkage.propose;

import java.util.HashMap;
import java.util.Map;
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

  /** Two keys as one, absent where either is. */
  static int[] joined(int[] a, int[] b) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] joined = new int[a.length];
    for (int i = 0; i < a.length; i++) {
      joined[i] =
          a[i] == Column.ABSENT || b[i] == Column.ABSENT
              ? Column.ABSENT
              : numbers.computeIfAbsent((long) a[i] << 32 | b[i], _ -> numbers.size());
    }
    return joined;
  }
}
