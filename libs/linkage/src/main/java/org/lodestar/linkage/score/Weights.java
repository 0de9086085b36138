package org.lodestar.linkage.score;

/** Match weights and probabilities: weight = log2(p / (1 - p)). */
public final class Weights {
  private Weights() {}

  public static double probability(double weight) {
    return 1 / (1 + Math.pow(2, -weight));
  }

  /** From 0 (minus infinity) to 1 (infinity). */
  public static double weight(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }
}
