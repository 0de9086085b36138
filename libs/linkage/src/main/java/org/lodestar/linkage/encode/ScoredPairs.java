package org.lodestar.linkage.encode;

import java.util.Arrays;

/** Pairs with their Dice value, kept in plain rows since there may be millions. */
final class ScoredPairs {
  /** Dice values are told apart in steps of one part in 2 to the 30. */
  private static final double STEPS = 1 << 30;

  private long[] records = new long[1024];
  private float[] dice = new float[1024];
  private int size;

  void add(int i, int j, double value) {
    if (size == records.length) {
      records = Arrays.copyOf(records, 2 * size);
      dice = Arrays.copyOf(dice, 2 * size);
    }
    records[size] = (long) i << 32 | j;
    dice[size++] = (float) value;
  }

  int size() {
    return size;
  }

  int left(int pair) {
    return (int) (records[pair] >> 32);
  }

  int right(int pair) {
    return (int) records[pair];
  }

  double dice(int pair) {
    return dice[pair];
  }

  int band(int pair) {
    return Bands.of(dice[pair]);
  }

  /** The pairs from the most alike to the least; those alike as much in the order of adding. */
  int[] fromMostAlike() {
    long[] order = new long[size];
    for (int pair = 0; pair < size; pair++) {
      order[pair] = (long) ((1 - dice[pair]) * STEPS) << 32 | pair;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(entry -> (int) entry).toArray();
  }
}
