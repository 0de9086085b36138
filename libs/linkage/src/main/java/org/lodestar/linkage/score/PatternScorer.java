package org.lodestar.linkage.score;

import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Patterns;

/**
 * Weighs pairs whose agreement pattern is known already, wherever it was worked out; the pattern is
 * numbered as {@link Patterns} does. For one thread.
 */
public final class PatternScorer {
  private final Scorer scorer;
  private final double least;
  private final @Nullable PatternWeights weights;

  /**
   * @param least pairs that weigh less are not wanted
   */
  public PatternScorer(Scorer scorer, double least) {
    this.scorer = scorer;
    this.least = least;
    Patterns patterns = scorer.patterns();
    this.weights = patterns == null ? null : new PatternWeights(scorer, patterns);
  }

  /** The match weight; something below the least where it does not reach it. */
  public double weight(long pattern, int left, int right) {
    if (weights == null) {
      return scorer.weight(left, right, least);
    }
    PatternWeights.Known known = weights.of(pattern);
    return known.most() < least || known.fixed()
        ? known.most()
        : scorer.weight(known.levels(), left, right);
  }
}
