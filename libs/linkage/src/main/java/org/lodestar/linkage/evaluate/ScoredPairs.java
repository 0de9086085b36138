package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/** Pairs of records that were compared, with match weight and match probability, each pair once. */
public final class ScoredPairs {
  private final int[] left;
  private final int[] right;
  private final double[] weight;
  private final double[] probability;

  private ScoredPairs(int[] left, int[] right, double[] weight, double[] probability) {
    this.left = left;
    this.right = right;
    this.weight = weight;
    this.probability = probability;
  }

  /** The arrays are taken over, not copied: there may be very many pairs. */
  public static ScoredPairs of(int[] left, int[] right, double[] weight, double[] probability) {
    int n = left.length;
    if (right.length != n || weight.length != n || probability.length != n) {
      throw new IllegalArgumentException("the four arrays of pairs have different lengths");
    }
    for (int i = 0; i < n; i++) {
      if (left[i] == right[i] || left[i] < 0 || right[i] < 0) {
        throw new IllegalArgumentException("pair " + i + " is not of two records");
      }
      if (Double.isNaN(weight[i]) || !(probability[i] >= 0 && probability[i] <= 1)) {
        throw new IllegalArgumentException(
            "pair " + i + " has no weight, or no chance from 0 to 1");
      }
    }
    return new ScoredPairs(left, right, weight, probability);
  }

  public int count() {
    return left.length;
  }

  public int left(int pair) {
    return left[pair];
  }

  public int right(int pair) {
    return right[pair];
  }

  public double weight(int pair) {
    return weight[pair];
  }

  public double probability(int pair) {
    return probability[pair];
  }

  boolean isTrue(Partition truth, int pair) {
    return truth.of(left[pair]) == truth.of(right[pair]);
  }

  /** The records of a pair as one number, the same in either order. */
  static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** Sorted keys of all pairs. */
  long[] keys() {
    long[] keys = new long[count()];
    Arrays.setAll(keys, pair -> key(left[pair], right[pair]));
    Arrays.sort(keys);
    return keys;
  }

  /** A pair that stands there twice, or -1. */
  int findRepeated() {
    long[] keys = keys();
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1]) {
        return lastWith(keys[i]);
      }
    }
    return -1;
  }

  private int lastWith(long key) {
    int pair = count() - 1;
    while (key(left[pair], right[pair]) != key) {
      pair--;
    }
    return pair;
  }
}
