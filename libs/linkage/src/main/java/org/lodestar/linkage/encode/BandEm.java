package org.lodestar.linkage.encode;

import java.util.Arrays;

/**
 * Finds lambda and m from the counts of bands alone by expectation and maximisation (A. Dempster,
 * N. Laird, D. Rubin, 1977), while {@link NonMatches} gives the shape of u. Two free rows could not
 * be told apart from one row of counts; with u given, what is in excess of it is m. How many others
 * there are is read off the least alike bands, where matches are rarest (the idea of R. Patra, B.
 * Sen, 2016); where these hold few pairs, the expected number stands.
 *
 * <p>A pair that is more alike is never less likely to be a match: m[k] / u[k] is kept from
 * falling, for which pooling is the maximum of the likelihood (R. Barlow and others, 1972).
 */
final class BandEm {
  private static final int ROUNDS = 500;
  private static final double SETTLED = 1e-9;
  private static final double LEAST = 1e-200;

  /** So many pairs weighs the expected number of others against the counted one. */
  private static final double TRUST = 20;

  private final int floor;
  private final double[] counts;
  private final double[] expected;
  private final long pairs;

  private BandEm(int floor, long[] counts, double[] expected) {
    this.floor = floor;
    this.counts = Arrays.stream(counts, floor, Bands.COUNT).asDoubleStream().toArray();
    this.expected = Arrays.stream(expected, floor, Bands.COUNT).map(e -> e + LEAST).toArray();
    this.pairs = Arrays.stream(counts, floor, Bands.COUNT).sum();
  }

  /**
   * @param floor bands below it are left out
   * @param counts pairs in each band
   * @param expected pairs that are no match expected in each band
   */
  static BandModel fit(int floor, long[] counts, double[] expected) {
    return new BandEm(floor, counts, expected).run();
  }

  private BandModel run() {
    double level = level();
    double[] others = Arrays.stream(expected).map(e -> e * level).toArray();
    double[] matches = new double[counts.length];
    Arrays.setAll(matches, k -> Math.max(0, counts[k] - others[k]));
    matches = rising(matches);
    double change = 1;
    for (int round = 0; round < ROUNDS && change > SETTLED * pairs; round++) {
      double[] next = rising(share(matches, others));
      change = Math.abs(Arrays.stream(next).sum() - Arrays.stream(matches).sum());
      matches = next;
    }
    return model(matches, others);
  }

  /** The expectation: which part of each band's pairs are matches. */
  private double[] share(double[] matches, double[] others) {
    double[] share = new double[counts.length];
    Arrays.setAll(share, k -> counts[k] * matches[k] / (matches[k] + others[k]));
    return share;
  }

  /** The maximisation: the same matches, made to rise against the others. */
  private double[] rising(double[] matches) {
    double[] ratio = ratios(matches);
    Arrays.setAll(ratio, k -> ratio[k] * expected[k]);
    return ratio;
  }

  private double[] ratios(double[] of) {
    double[] ratio = new double[of.length];
    Arrays.setAll(ratio, k -> of[k] / expected[k]);
    return Isotonic.rising(ratio, expected);
  }

  /**
   * By how much the expected number of others falls short, from the lowest bands of one ratio. It
   * is never taken to be too large: fewer links are the safer error.
   */
  private double level() {
    double[] ratio = ratios(counts);
    double counted = TRUST;
    double foreseen = TRUST;
    for (int k = 0; k < ratio.length && ratio[k] == ratio[0]; k++) {
      counted += counts[k];
      foreseen += expected[k];
    }
    return Math.max(1, counted / foreseen);
  }

  private BandModel model(double[] matches, double[] others) {
    double match = Arrays.stream(matches).sum();
    double other = Arrays.stream(others).sum();
    return new BandModel(
        floor,
        match + other,
        match == 0 ? 0 : match / (match + other),
        chances(matches, match),
        chances(others, other));
  }

  private double[] chances(double[] counted, double sum) {
    double[] chances = new double[Bands.COUNT];
    for (int k = 0; k < counted.length && sum > 0; k++) {
      chances[floor + k] = counted[k] / sum;
    }
    return chances;
  }
}
