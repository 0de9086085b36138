package org.lodestar.prevalence.shrink;

/** What is believed of the effect of a pair of lists beforehand. */
public enum PairPrior {
  /**
   * Normal, mean 0 and variance 1: a pair that nobody is on both lists of keeps a finite effect.
   */
  PROPER(1),
  /**
   * Flat: the effect of a pair that nobody is on both lists of is minus infinity, and the histories
   * that hold the pair are left out.
   */
  FLAT(0);

  private final double precision;

  PairPrior(double precision) {
    this.precision = precision;
  }

  /** One over the variance. */
  double precision() {
    return precision;
  }
}
