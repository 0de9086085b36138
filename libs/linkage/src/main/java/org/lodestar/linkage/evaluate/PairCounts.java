package org.lodestar.linkage.evaluate;

/**
 * Pairs of records by what was said and what is true.
 *
 * @param found true pairs that were linked (true positives)
 * @param wrong pairs that were linked and belong to two entities (false positives)
 * @param missed true pairs that were not linked (false negatives)
 */
public record PairCounts(long found, long wrong, long missed) {
  public PairCounts {
    if (found < 0 || wrong < 0 || missed < 0) {
      throw new IllegalArgumentException("counts of pairs: " + found + " " + wrong + " " + missed);
    }
  }

  public long linked() {
    return found + wrong;
  }

  public long truePairs() {
    return found + missed;
  }

  public Score score() {
    return new Score((double) found / linked(), (double) found / truePairs());
  }

  /** True pairs in all, from which the missed ones follow. */
  static PairCounts of(long found, long linked, long truePairs) {
    return new PairCounts(found, linked - found, truePairs - found);
  }
}
