package org.lodestar.linkage.train;

/**
 * How coarsely possible pairs were looked at. A candidate that was counted stands for itself; a
 * pair that was drawn stands for as many as it was unlikely to be drawn. What no draw fell into may
 * still have that many pairs.
 *
 * @param ofPatterns for how many pairs one stands that has the pattern, on average; at least 1
 * @param ofLevels for how many pairs one draw stands at most that falls into the level, by
 *     comparison and level; where the level is equality of a column, at most so many as there are
 *     such pairs that no rule finds
 */
record Grain(double[] ofPatterns, double[][] ofLevels) {
  /** All pairs were counted. */
  static Grain fine(int patterns, int[] sizes) {
    double[] ofPatterns = new double[patterns];
    java.util.Arrays.fill(ofPatterns, 1);
    double[][] ofLevels = new double[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      ofLevels[i] = new double[sizes[i]];
      java.util.Arrays.fill(ofLevels[i], 1);
    }
    return new Grain(ofPatterns, ofLevels);
  }

  /**
   * Half a draw, in pairs: what a level that was not seen is taken to have had (Jeffreys 1946).
   *
   * @param ofKind for how many pairs one stands among those in question
   */
  double half(int comparison, int level, double ofKind) {
    return 0.5 * Math.max(1, Math.min(ofKind, ofLevels[comparison][level]));
  }
}
