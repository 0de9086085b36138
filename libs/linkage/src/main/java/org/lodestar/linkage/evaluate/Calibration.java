package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether probabilities mean what they say: of the pairs said to match with probability 0.8, 80 in
 * a hundred should.
 *
 * @param bands those with pairs, rising
 * @param error mean distance of expected and observed share, each band weighing as its pairs
 * @param brier mean squared distance of probability and truth (G. W. Brier 1950)
 */
public record Calibration(List<Band> bands, double error, double brier) {
  public Calibration {
    bands = List.copyOf(bands);
  }

  /**
   * Pairs whose probability lies in one band.
   *
   * @param low from this probability
   * @param high to below this one, or up to 1 in the last band
   * @param expected mean of the probabilities
   * @param observed share of true pairs
   */
  public record Band(double low, double high, long pairs, double expected, Interval observed) {}

  /**
   * @param count bands of equal width
   * @param level of the intervals, such as 0.95
   */
  public static Calibration of(Partition truth, ScoredPairs pairs, int count, double level) {
    double[] cuts = new double[count];
    Arrays.setAll(cuts, i -> (double) i / count);
    long[] all = new long[count];
    long[] matches = new long[count];
    double[] sums = new double[count];
    double brier = 0;
    for (int pair = 0; pair < pairs.count(); pair++) {
      double probability = pairs.probability(pair);
      int band = Math.min(Steps.of(cuts, probability), count) - 1;
      int match = pairs.isTrue(truth, pair) ? 1 : 0;
      all[band]++;
      matches[band] += match;
      sums[band] += probability;
      brier += (probability - match) * (probability - match);
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (all[i] > 0) {
        Interval observed = Wilson.of(matches[i], all[i], level);
        bands.add(new Band(cuts[i], (i + 1.0) / count, all[i], sums[i] / all[i], observed));
      }
    }
    return new Calibration(bands, error(bands, pairs.count()), brier / pairs.count());
  }

  private static double error(List<Band> bands, double pairs) {
    return bands.stream()
        .mapToDouble(band -> band.pairs() * Math.abs(band.expected() - band.observed().estimate()))
        .map(distance -> distance / pairs)
        .sum();
  }
}
