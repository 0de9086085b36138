package org.lodestar.linkage.train;

import java.util.Arrays;
import org.lodestar.linkage.compare.Patterns;

/** Counted agreement patterns, taken apart: the levels of each and how many pairs have it. */
record Tally(int[][] levels, long[] counts) {
  static Tally of(PatternCounts counted, Patterns patterns) {
    long[] all = counted.patterns();
    int[][] levels = new int[all.length][];
    long[] counts = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      levels[i] = patterns.levels(all[i]);
      counts[i] = counted.count(all[i]);
    }
    return new Tally(levels, counts);
  }

  int size() {
    return counts.length;
  }

  /** How many pairs there are. */
  double pairs() {
    return Arrays.stream(counts).sum();
  }

  /** How often each level of a comparison holds. */
  double[] seen(int comparison, int size) {
    double[] seen = new double[size];
    for (int i = 0; i < counts.length; i++) {
      seen[levels[i][comparison]] += counts[i];
    }
    return seen;
  }

  /** How often each level holds among matches, as far as these are expected. */
  double[][] seen(Probabilities p) {
    double[][] seen = new double[p.parent.length][];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = new double[p.absent[i].length];
    }
    for (int at = 0; at < counts.length; at++) {
      double share = counts[at] * p.posterior(levels[at]);
      for (int i = 0; i < seen.length; i++) {
        seen[i][levels[at][i]] += share;
      }
    }
    return seen;
  }
}
