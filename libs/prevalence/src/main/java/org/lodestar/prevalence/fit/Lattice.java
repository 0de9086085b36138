package org.lodestar.prevalence.fit;

/**
 * Sums over all sets of lists at once. A design of zeros and ones whose entry says "theta is part
 * of w" is never written down: its products are these sums, t 2^(t-1) additions each (Yates 1937).
 */
final class Lattice {
  private Lattice() {}

  /** Each entry becomes the sum over the subsets of its index. */
  static void sumOverSubsets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int base = 0; base < values.length; base += bit << 1) {
        for (int at = base; at < base + bit; at++) {
          values[at + bit] += values[at];
        }
      }
    }
  }

  /** Each entry becomes the sum over the sets that hold its index. */
  static void sumOverSupersets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int base = 0; base < values.length; base += bit << 1) {
        for (int at = base; at < base + bit; at++) {
          values[at] += values[at + bit];
        }
      }
    }
  }
}
