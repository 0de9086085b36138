package org.lodestar.linkage.encode;

import java.util.Arrays;

/**
 * Two lists compared: the pairs alike enough to matter and the model fitted to them.
 *
 * <p>With one record each, pairs are first assigned greedily, the most alike first. A pair of
 * different people survives that only if no better partner took either of them, so u is thinned by
 * the shares of records still free; the model then speaks of assigned pairs. This recovers matches
 * that are damaged too much for their Dice value alone, where nearly everybody has found a partner.
 */
final class ListPair {
  /** For each record, so many pairs of different people are kept; more could not be told apart. */
  private static final int NOISE = 2;

  private final EncodedList a;
  private final EncodedList b;
  private final ScoredPairs pairs = new ScoredPairs();
  private final double[] expected = new double[Bands.COUNT];
  private final long[] counts = new long[Bands.COUNT];
  private final int floor;
  private final Candidates candidates;
  private final Candidates.Walk walk;
  private final int[] considered;
  private final BandModel model;

  ListPair(EncodedList a, EncodedList b, double[] u, LinkRule rule) {
    a.header().refuseUnlike(b.header());
    this.a = a;
    this.b = b;
    this.candidates = Candidates.between(a, b, rule.recall(), rule.recallAt(), rule.seed());
    expect(u);
    this.floor = floor();
    this.walk = candidates.walk(a, b, Bands.start(floor), pairs::add);
    this.considered = rule.oneEach() ? assigned() : counted();
    this.model = BandEm.fit(floor, counts, expected);
  }

  private void expect(double[] u) {
    double all = (double) a.size() * b.size();
    for (int band = 0; band < Bands.COUNT; band++) {
      expected[band] = all * u[band] * candidates.recall(Bands.start(band));
    }
  }

  private int floor() {
    double noise = 0;
    int band = Bands.COUNT;
    while (band > 0 && noise + expected[band - 1] <= NOISE * (a.size() + b.size())) {
      noise += expected[--band];
    }
    return band;
  }

  private int[] counted() {
    int[] order = pairs.fromMostAlike();
    for (int pair : order) {
      counts[pairs.band(pair)]++;
    }
    return order;
  }

  private int[] assigned() {
    Assignment assignment = new Assignment(a.size(), b.size());
    int[] order = pairs.fromMostAlike();
    int[] taken = new int[Math.min(a.size(), b.size())];
    int size = 0;
    int next = 0;
    for (int band = Bands.COUNT - 1; band >= floor; band--) {
      double before = assignment.freeShare();
      for (; next < order.length && pairs.band(order[next]) == band; next++) {
        if (assignment.take(pairs.left(order[next]), pairs.right(order[next]))) {
          taken[size++] = order[next];
          counts[band]++;
        }
      }
      expected[band] *= (before + assignment.freeShare()) / 2;
    }
    return Arrays.copyOf(taken, size);
  }

  /** Pairs of the model, from the most alike; indexes into {@link #pairs()}. */
  int[] considered() {
    return considered;
  }

  ScoredPairs pairs() {
    return pairs;
  }

  BandModel model() {
    return model;
  }

  PairReport report(LinkRule rule) {
    int threshold = model.threshold(rule.probability());
    return new PairReport(
        a.header().list(),
        b.header().list(),
        walk.compared(),
        walk.purgedBlocks(),
        Bands.start(threshold),
        model.matches(),
        model.falseLinks(threshold),
        model.missedLinks(threshold));
  }
}
