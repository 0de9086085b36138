package org.lodestar.prevalence.shrink;

import org.lodestar.prevalence.model.Model;

/**
 * How far a pair stands out.
 *
 * @param pair of lists, as a bit mask
 * @param mean of its effect
 * @param deviation of its effect, posterior
 * @param error by chance of the statistic, one standard error
 * @param threshold that the statistic is held against
 */
public record PairEvidence(
    int pair, double mean, double deviation, double error, double threshold) {
  /** Errors this many times as great are still to be reckoned with. */
  private static final double ERRORS = 2;

  /** Posterior standard deviations between the mean and 0. */
  public double statistic() {
    return Math.abs(mean) / deviation;
  }

  public boolean kept() {
    return statistic() >= threshold;
  }

  /** Whether chance decides if it is kept: the threshold lies within two errors. */
  public boolean uncertain() {
    return Math.abs(statistic() - threshold) < ERRORS * error;
  }

  /** As in {@code 13}. */
  public String text() {
    return Model.digits(pair);
  }
}
