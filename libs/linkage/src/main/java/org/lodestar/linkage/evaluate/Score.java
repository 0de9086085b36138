package org.lodestar.linkage.evaluate;

/**
 * Precision: the share right of what was said. Recall: the share said of what is right. Either is
 * not a number when there was nothing to say.
 */
public record Score(double precision, double recall) {
  /** The harmonic mean of both, 0 when both are. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
