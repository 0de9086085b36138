package org.lodestar.prevalence.latent;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Binomial numbers whose parameters are new at every draw, so that nothing can be prepared: by
 * inversion where few are expected, else by transformed rejection (Hörmann, Journal of Statistical
 * Computation and Simulation 46, 1993).
 */
final class Binomials {
  /** Where inversion takes as long as rejection. */
  private static final double FEW = 10;

  private final UniformRandomProvider chance;

  Binomials(UniformRandomProvider chance) {
    this.chance = chance;
  }

  /**
   * How many of n fall to a side of probability p.
   *
   * @param p from 0 to 1
   */
  long draw(long n, double p) {
    if (p > 0.5) {
      return n - smaller(n, 1 - p);
    }
    return smaller(n, p);
  }

  private long smaller(long n, double p) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    return n * p < FEW ? inverted(n, p) : rejected(n, p);
  }

  private long inverted(long n, double p) {
    double u = chance.nextDouble();
    // (1 - p)^n is at least 1 - n p: most draws with a small p end here, without a logarithm.
    if (u < 1 - n * p) {
      return 0;
    }
    double odds = p / (1 - p);
    double share = Math.exp(n * Math.log1p(-p));
    long x = 0;
    while (u >= share && x < n) {
      u -= share;
      x++;
      share *= odds * (n - x + 1) / x;
    }
    return x;
  }

  private long rejected(long n, double p) {
    double spread = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double middle = n * p + 0.5;
    double sure = 0.92 - 4.2 / b;
    while (true) {
      double v = chance.nextDouble();
      double u = chance.nextDouble() - 0.5;
      double side = 0.5 - Math.abs(u);
      double at = Math.floor((2 * a / side + b) * u + middle);
      if (at < 0 || at > n) {
        continue;
      }
      if (side >= 0.07 && v <= sure) {
        return (long) at;
      }
      double height = v * (2.83 + 5.1 / b) * spread / (a / (side * side) + b);
      if (Math.log(height) <= logShare(n, p, at)) {
        return (long) at;
      }
    }
  }

  /** The log probability of a number over that of the most probable one. */
  private static double logShare(long n, double p, double at) {
    double mode = Math.floor((n + 1) * p);
    return logFactorial(mode)
        + logFactorial(n - mode)
        - logFactorial(at)
        - logFactorial(n - at)
        + (at - mode) * Math.log(p / (1 - p));
  }

  private static double logFactorial(double k) {
    return LogGamma.value(k + 1);
  }
}
