package org.lodestar.prevalence.fit;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** How the number of ways to choose the unseen out of all is worked out in a profile likelihood. */
public enum Factorials {
  /** As it is. */
  EXACT {
    @Override
    double logWays(double unseen, double all) {
      return LogGamma.value(all + 1) - LogGamma.value(unseen + 1) - entropy(unseen, all);
    }

    @Override
    double slope(double unseen, double all) {
      return Digamma.value(all + 1) - Math.log(all) - Digamma.value(unseen + 1) + Math.log(unseen);
    }
  },

  /**
   * By Stirling's first terms above 100 people in all (Cormack 1992), as the package Rcapture does.
   */
  CORMACK {
    @Override
    double logWays(double unseen, double all) {
      return all > 100 ? unseen - all - 0.5 * Math.log(unseen / all) : EXACT.logWays(unseen, all);
    }

    @Override
    double slope(double unseen, double all) {
      return all > 100 ? 0.5 / all - 0.5 / unseen : EXACT.slope(unseen, all);
    }
  };

  /** {@code log(N! n0^n0 / (n0! N^N))}: what a likelihood of Poisson deviances leaves to add. */
  abstract double logWays(double unseen, double all);

  /** Its derivative in the unseen, the seen being fixed. */
  abstract double slope(double unseen, double all);

  private static double entropy(double unseen, double all) {
    return all * Math.log(all) - (unseen > 0 ? unseen * Math.log(unseen) : 0);
  }
}
