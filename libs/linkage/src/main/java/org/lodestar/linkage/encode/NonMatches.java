package org.lodestar.linkage.encode;

/**
 * How alike two different people look: the chance u of each band among pairs that are no match. It
 * is read off pairs <em>within</em> a list, of which no two are one person when the list was rid of
 * its duplicates beforehand; so nothing has to be known about matches. Few such pairs are very
 * alike, so the far end is smoothed: the most alike pairs fall off geometrically from band to band,
 * with their mean excess (the exponential tail of J. Pickands, 1975).
 */
final class NonMatches {
  private static final int SAMPLE = 6000;
  private static final int TAIL = 200;

  private final long[] counts = new long[Bands.COUNT];
  private long pairs;

  /** Adds the pairs within a list, or within its first records when it is long. */
  void add(EncodedList list) {
    // The records stand in the order of their pseudonyms, so the first ones are a random sample.
    int records = Math.min(SAMPLE, list.size());
    for (int i = 0; i < records; i++) {
      for (int j = 0; j < i; j++) {
        counts[Bands.of(Dice.of(list, i, list, j))]++;
      }
    }
    pairs += records * (records - 1L) / 2;
  }

  /** u for each band; it sums to 1. */
  double[] chances() {
    double[] u = new double[Bands.COUNT];
    int from = tailStart();
    for (int band = 0; band < from; band++) {
      u[band] = (double) counts[band] / pairs;
    }
    smoothTail(u, from);
    return u;
  }

  /** The lowest band such that the tail above it holds few pairs. */
  private int tailStart() {
    long few = Math.min(TAIL, Math.max(1, pairs / 20));
    int band = Bands.COUNT;
    long above = 0;
    while (band > 0 && above + counts[band - 1] <= few) {
      above += counts[--band];
    }
    return band;
  }

  private void smoothTail(double[] u, int from) {
    double above = 1;
    double excess = 1;
    for (int band = from; band < Bands.COUNT; band++) {
      above += counts[band];
      excess += (double) counts[band] * (band - from);
    }
    double ratio = excess / (excess + above);
    double mass = above / Math.max(1, pairs);
    for (int band = from; band < Bands.COUNT; band++) {
      u[band] = mass * (1 - ratio) * Math.pow(ratio, band - from);
    }
  }
}
