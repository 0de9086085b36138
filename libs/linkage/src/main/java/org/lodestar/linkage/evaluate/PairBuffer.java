package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/** Pairs as they are read, until their number is known. */
final class PairBuffer {
  private int[] left = new int[1 << 10];
  private int[] right = new int[1 << 10];
  private double[] weight = new double[1 << 10];
  private double[] probability = new double[1 << 10];
  private int count;

  void add(int a, int b, double pairWeight, double pairProbability) {
    if (count == left.length) {
      resize(count * 2);
    }
    left[count] = a;
    right[count] = b;
    weight[count] = pairWeight;
    probability[count++] = pairProbability;
  }

  ScoredPairs pairs() {
    resize(count);
    return ScoredPairs.of(left, right, weight, probability);
  }

  private void resize(int size) {
    left = Arrays.copyOf(left, size);
    right = Arrays.copyOf(right, size);
    weight = Arrays.copyOf(weight, size);
    probability = Arrays.copyOf(probability, size);
  }
}
