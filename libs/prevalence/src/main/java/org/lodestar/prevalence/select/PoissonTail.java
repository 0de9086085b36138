package org.lodestar.prevalence.select;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/** How rare a count is under a Poisson law. */
final class PoissonTail {
  private PoissonTail() {}

  /** The smaller of {@code P(X <= count)} and {@code P(X >= count)}: one-sided, not doubled. */
  static double smaller(double count, double mean) {
    if (mean <= 0) {
      return 1;
    }
    // The median is within one of the mean (Choi 1994): further out, one tail is surely smaller.
    if (count < mean - 1) {
      return atMost(count, mean);
    }
    if (count > mean + 1) {
      return atLeast(count, mean);
    }
    return Math.min(atMost(count, mean), atLeast(count, mean));
  }

  private static double atMost(double count, double mean) {
    return RegularizedGamma.Q.value(count + 1, mean);
  }

  private static double atLeast(double count, double mean) {
    return count == 0 ? 1 : RegularizedGamma.P.value(count, mean);
  }
}
