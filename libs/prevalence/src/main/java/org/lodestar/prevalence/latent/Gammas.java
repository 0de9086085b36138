package org.lodestar.prevalence.latent;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Gamma numbers whose shape is new at every draw, and what is made of them. The library's samplers
 * are made for one shape and drawn from often; here the method of Marsaglia and Tsang (ACM
 * Transactions on Mathematical Software 26, 2000) stands without what they prepare.
 */
final class Gammas {
  private static final double MOST_AT_ONCE = 1e9;

  private final UniformRandomProvider chance;
  private final SharedStateContinuousSampler normal;

  Gammas(UniformRandomProvider chance) {
    this.chance = chance;
    this.normal = ZigguratSampler.NormalizedGaussian.of(chance);
  }

  /** Of rate 1 and a shape of 1 or more. */
  double draw(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal.sample();
      double root = 1 + c * x;
      double v = root * root * root;
      if (v <= 0) {
        continue;
      }
      double u = uniform();
      double square = x * x;
      if (u < 1 - 0.0331 * square * square
          || Math.log(u) < square / 2 + d * (1 - v + Math.log(v))) {
        return d * v;
      }
    }
  }

  /** The logarithm, of any shape above 0: for tiny shapes the number itself would be 0. */
  double drawLog(double shape) {
    return shape >= 1
        ? Math.log(draw(shape))
        : Math.log(draw(shape + 1)) + Math.log(uniform()) / shape;
  }

  /** Beta of one more than each of two counts. */
  double betaAfter(long in, long out) {
    if (in == 0) {
      return -Math.expm1(Math.log(uniform()) / (1.0 + out));
    }
    if (out == 0) {
      return Math.exp(Math.log(uniform()) / (1.0 + in));
    }
    double x = draw(1.0 + in);
    return x / (x + draw(1.0 + out));
  }

  /**
   * How many fail before so many succeed.
   *
   * @param failing probability of failing, under 1
   */
  long failures(long successes, double failing) {
    return poisson(draw((double) successes) * failing / (1 - failing));
  }

  private long poisson(double mean) {
    if (mean <= 0) {
      return 0;
    }
    // The sum of two Poisson numbers is one, and the library's goes no further than two thousand
    // million.
    return mean > MOST_AT_ONCE
        ? poisson(mean / 2) + poisson(mean / 2)
        : PoissonSampler.of(chance, mean).sample();
  }

  /** Above 0 and at most 1. */
  double uniform() {
    return 1 - chance.nextDouble();
  }
}
