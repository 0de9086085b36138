package org.lodestar.linkage.generate;

/**
 * How strongly being on one list goes with being on another.
 *
 * @param a place of the one list in the plan, from 0
 * @param b place of the other
 * @param logOdds logarithm of the odds ratio within each cell of the remaining lists: the
 *     interaction of a log-linear model, 0 for independence, above 0 for lists that feed each other
 */
public record Dependence(int a, int b, double logOdds) {
  public Dependence {
    if (a < 0 || b < 0 || a == b) {
      throw new IllegalArgumentException("a dependence is between two different lists");
    }
    if (!Double.isFinite(logOdds)) {
      throw new IllegalArgumentException("a log odds ratio is a number, not " + logOdds);
    }
  }
}
