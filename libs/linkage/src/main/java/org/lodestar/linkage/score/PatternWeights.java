package org.lodestar.linkage.score;

import java.util.Arrays;
import org.lodestar.linkage.compare.Patterns;

/**
 * What pairs weigh by their agreement patterns, each worked out once; where a weight depends on the
 * values as well, the most that it can be. For one thread.
 */
final class PatternWeights {
  private static final long FREE = -1;

  private final Scorer scorer;
  private final Patterns patterns;
  private long[] known = new long[1 << 12];
  private Known[] weights = new Known[1 << 12];
  private int size;

  PatternWeights(Scorer scorer, Patterns patterns) {
    this.scorer = scorer;
    this.patterns = patterns;
    Arrays.fill(known, FREE);
  }

  /**
   * What is known of a pattern.
   *
   * @param most that a pair of it can weigh
   * @param fixed whether all of them weigh that
   */
  record Known(int[] levels, double most, boolean fixed) {}

  Known of(long pattern) {
    int at = slot(known, pattern);
    return known[at] == pattern ? weights[at] : learn(at, pattern);
  }

  private Known learn(int at, long pattern) {
    int[] levels = patterns.levels(pattern);
    Known more = new Known(levels, scorer.most(levels), scorer.isFixed(levels));
    known[at] = pattern;
    weights[at] = more;
    if (++size * 2 > known.length) {
      grow();
    }
    return more;
  }

  private void grow() {
    long[] oldKnown = known;
    Known[] oldWeights = weights;
    known = new long[oldKnown.length * 2];
    weights = new Known[known.length];
    Arrays.fill(known, FREE);
    for (int i = 0; i < oldKnown.length; i++) {
      if (oldKnown[i] != FREE) {
        int at = slot(known, oldKnown[i]);
        known[at] = oldKnown[i];
        weights[at] = oldWeights[i];
      }
    }
  }

  private static int slot(long[] known, long pattern) {
    int mask = known.length - 1;
    int at = (int) (pattern * 0x9E3779B97F4A7C15L >>> 33) & mask;
    while (known[at] != FREE && known[at] != pattern) {
      at = at + 1 & mask;
    }
    return at;
  }
}
