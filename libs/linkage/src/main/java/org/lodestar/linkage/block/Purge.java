package org.lodestar.linkage.block;

import java.util.Arrays;
import org.lodestar.linkage.table.Column;

/**
 * Takes records out of blocks that are too large, so that for this rule they have no key at all and
 * another rule may find their pairs.
 */
final class Purge {
  private final long limit;

  Purge(long limit) {
    this.limit = limit;
  }

  /** One side; gives how many blocks were left out. */
  int within(int[] keyOf, int keys) {
    int[] sizes = sizes(keyOf, keys);
    return purge(keys, key -> sizes[key] * (sizes[key] - 1L) / 2, keyOf);
  }

  /** Two sides. */
  int between(int[] left, int[] right, int keys) {
    int[] lefts = sizes(left, keys);
    int[] rights = sizes(right, keys);
    return purge(keys, key -> (long) lefts[key] * rights[key], left, right);
  }

  /** Several keys for each record. */
  int exploded(int[][] keysOf, int keys) {
    int[] sizes = new int[keys];
    for (int[] own : keysOf) {
      for (int key : own) {
        sizes[key]++;
      }
    }
    int leftOut = 0;
    for (int size : sizes) {
      leftOut += size * (size - 1L) / 2 > limit ? 1 : 0;
    }
    for (int row = 0; leftOut > 0 && row < keysOf.length; row++) {
      keysOf[row] =
          Arrays.stream(keysOf[row])
              .filter(key -> sizes[key] * (sizes[key] - 1L) / 2 <= limit)
              .toArray();
    }
    return leftOut;
  }

  private interface Pairs {
    long of(int key);
  }

  private int purge(int keys, Pairs pairs, int[]... sides) {
    boolean[] out = new boolean[keys];
    int leftOut = 0;
    for (int key = 0; key < keys; key++) {
      out[key] = pairs.of(key) > limit;
      leftOut += out[key] ? 1 : 0;
    }
    for (int[] side : sides) {
      for (int row = 0; leftOut > 0 && row < side.length; row++) {
        side[row] = side[row] != Column.ABSENT && out[side[row]] ? Column.ABSENT : side[row];
      }
    }
    return leftOut;
  }

  private static int[] sizes(int[] keyOf, int keys) {
    int[] sizes = new int[keys];
    for (int key : keyOf) {
      if (key != Column.ABSENT) {
        sizes[key]++;
      }
    }
    return sizes;
  }
}
