package org.lodestar.linkage.block;

import java.util.Arrays;

/** Gives each long that it has not seen the next number, from 0. Open addressing, for speed. */
final class LongNumbers {
  private long[] keys;
  private int[] numbers;
  private int size;

  LongNumbers(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, -1);
  }

  int of(long key) {
    int at = slot(keys, numbers, key);
    if (numbers[at] < 0) {
      keys[at] = key;
      numbers[at] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return numbers[at];
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreNumbers = new int[keys.length * 2];
    Arrays.fill(moreNumbers, -1);
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] >= 0) {
        int at = slot(moreKeys, moreNumbers, keys[i]);
        moreKeys[at] = keys[i];
        moreNumbers[at] = numbers[i];
      }
    }
    keys = moreKeys;
    numbers = moreNumbers;
  }

  private static int slot(long[] keys, int[] numbers, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int at = (int) (mixed >>> 32) & mask;
    while (numbers[at] >= 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
