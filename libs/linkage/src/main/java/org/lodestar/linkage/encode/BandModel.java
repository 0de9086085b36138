package org.lodestar.linkage.encode;

/**
 * The Fellegi-Sunter model on bands of likeness (I. Fellegi, A. Sunter, 1969): among the pairs at
 * or above the floor, lambda is the share of matches, m[k] the chance of band k among matches and
 * u[k] among the others.
 *
 * <pre>P(match | band k) = lambda m[k] / (lambda m[k] + (1 - lambda) u[k])</pre>
 *
 * @param floor the lowest band of the model; matches below it cannot be told from chance and are in
 *     no figure here
 * @param pairs that the model expects at or above the floor, of both kinds
 */
record BandModel(int floor, double pairs, double lambda, double[] m, double[] u) {

  double probability(int band) {
    if (band < floor) {
      return 0;
    }
    double match = lambda * m[band];
    double other = (1 - lambda) * u[band];
    return match + other == 0 ? 0 : match / (match + other);
  }

  /** The lowest band from which upwards every pair is a match with at least this probability. */
  int threshold(double probability) {
    int band = Bands.COUNT;
    while (band > floor && probability(band - 1) >= probability) {
      band--;
    }
    return band;
  }

  /** Matches that the model expects at or above the floor. */
  double matches() {
    return lambda * pairs;
  }

  /** Links at or above the threshold that are expected to be wrong. */
  double falseLinks(int threshold) {
    return (1 - lambda) * pairs * sum(u, threshold, Bands.COUNT);
  }

  /**
   * Matches below the threshold, among them those that nothing tells from chance: what the fall of
   * m just above the threshold makes of it when it goes on in the same proportion. The least alike
   * 2 % of the linked matches, 30 or more, are cut into an upper and a lower half of equally many
   * bands with r times as many matches in the upper; 1 / (r^2 - 1) of the whole lies below. A rough
   * figure.
   */
  double missedLinks(int threshold) {
    double sought = Math.max(30, 0.02 * matches()) / Math.max(1, matches());
    int bands = 2;
    while (threshold + bands < Bands.COUNT && sum(m, threshold, threshold + bands) < sought) {
      bands += 2;
    }
    int end = Math.min(Bands.COUNT, threshold + bands);
    double lower = matches() * sum(m, threshold, Math.min(end, threshold + bands / 2)) + 0.5;
    double upper = matches() * sum(m, Math.min(end, threshold + bands / 2), end) + 0.5;
    double ratio = upper / lower;
    // Where m does not fall towards the threshold there is no telling; as many again is the bound.
    return ratio * ratio < 2 ? lower + upper : (lower + upper) / (ratio * ratio - 1);
  }

  private static double sum(double[] chances, int from, int to) {
    double sum = 0;
    for (int band = from; band < to; band++) {
      sum += chances[band];
    }
    return sum;
  }
}
