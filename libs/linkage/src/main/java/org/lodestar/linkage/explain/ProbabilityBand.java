package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Weights;

/**
 * Pairs whose probability lies in one band.
 *
 * @param low from this probability
 * @param high to below this one; up to 1 in the last band
 * @param pairs how many there are
 * @param expected how many matches there are among them, by the model: the sum of the probabilities
 * @param together how many are of one cluster
 */
public record ProbabilityBand(double low, double high, long pairs, double expected, long together) {
  private static final double[] CUTS = {0, 0.1, 0.5, 0.9, 0.99, 0.999, 1};

  /** All bands, rising, also those without pairs. */
  static List<ProbabilityBand> all(Edges edges, int[] clusters) {
    long[] pairs = new long[CUTS.length - 1];
    long[] together = new long[pairs.length];
    double[] expected = new double[pairs.length];
    for (int edge = 0; edge < edges.size(); edge++) {
      double probability = Weights.probability(edges.weight(edge));
      int band = pairs.length - 1;
      while (band > 0 && probability < CUTS[band]) {
        band--;
      }
      pairs[band]++;
      expected[band] += probability;
      together[band] += clusters[edges.left(edge)] == clusters[edges.right(edge)] ? 1 : 0;
    }
    List<ProbabilityBand> bands = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      bands.add(new ProbabilityBand(CUTS[i], CUTS[i + 1], pairs[i], expected[i], together[i]));
    }
    return bands;
  }
}
