package org.lodestar.linkage.generate;

import java.util.SplittableRandom;

/**
 * Draws from weighted choices in constant time: each column of a flat table holds at most two
 * choices (A. J. Walker 1977, made stable by M. D. Vose 1991).
 */
final class Alias {
  private static final double TWO_32 = 0x1p32;

  private final long[] threshold;
  private final int[] other;

  Alias(double[] weights) {
    int n = weights.length;
    threshold = new long[n];
    other = new int[n];
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    fill(weights, n / sum);
  }

  private void fill(double[] weights, double scale) {
    int n = weights.length;
    double[] share = new double[n];
    int[] stack = new int[n];
    int small = 0;
    int large = n;
    for (int i = 0; i < n; i++) {
      share[i] = weights[i] * scale;
      stack[share[i] < 1 ? small++ : --large] = i;
    }
    while (small > 0 && large < n) {
      int less = stack[--small];
      int more = stack[large];
      threshold[less] = (long) (share[less] * TWO_32);
      other[less] = more;
      share[more] -= 1 - share[less];
      if (share[more] < 1) {
        large++;
        stack[small++] = more;
      }
    }
    // What is left is 1 but for rounding.
    while (small > 0) {
      threshold[stack[--small]] = 1L << 32;
    }
    while (large < n) {
      threshold[stack[large++]] = 1L << 32;
    }
  }

  int draw(SplittableRandom random) {
    long bits = random.nextLong();
    int column = (int) ((bits >>> 32) * threshold.length >>> 32);
    return (bits & 0xFFFF_FFFFL) < threshold[column] ? column : other[column];
  }
}
