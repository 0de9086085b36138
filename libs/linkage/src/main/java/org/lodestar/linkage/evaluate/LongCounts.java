package org.lodestar.linkage.evaluate;

/** Counts by a key that is not negative, in one open table with linear probing. */
final class LongCounts {
  private long[] keys = new long[1 << 10];
  private int[] counts = new int[keys.length];
  private int used;

  int get(long key) {
    return counts[slot(keys, key + 1)];
  }

  void add(long key, int count) {
    if (used * 2 >= keys.length) {
      grow();
    }
    int slot = slot(keys, key + 1);
    used += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key + 1;
    counts[slot] += count;
  }

  private void grow() {
    long[] larger = new long[keys.length * 2];
    int[] moved = new int[larger.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(larger, keys[i]);
        larger[slot] = keys[i];
        moved[slot] = counts[i];
      }
    }
    keys = larger;
    counts = moved;
  }

  /** Where the key is or would be; 0 marks a free place, so keys are stored plus 1. */
  private static int slot(long[] keys, long stored) {
    long mixed = stored * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != stored) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
