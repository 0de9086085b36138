package org.lodestar.linkage.train;

import java.util.List;

/**
 * What is believed of the probabilities of each kind before any pair is looked at, as so many pairs
 * in each level (Dirichlet). Of one entity: what the model says. Of two: what all pairs have. And
 * in every level half a draw (Jeffreys 1946), so that a level that nobody was seen in is not taken
 * for rarer than the sample can tell.
 *
 * @param pairs by kind, comparison and level; 0 for a level of absent values
 */
record Beforehand(double[][][] pairs) {
  /** So many pairs the overall probabilities weigh in each kind of two entities. */
  private static final double SMOOTHING = 5;

  /** Nearly all pairs of one entity are counted. */
  private static final double COUNTED = 1;

  /**
   * Beliefs about the kinds of a mixture.
   *
   * @param grains for how many pairs one that was looked at stands, by kind
   */
  static Beforehand of(Mixture mixture, Grain grain, double[] grains) {
    double[][][] pairs = new double[grains.length][mixture.width()][];
    for (int k = 0; k < grains.length; k++) {
      boolean match = k < mixture.matches.size();
      for (int i = 0; i < mixture.width(); i++) {
        double[] before = match ? mixture.believed.get(k)[i] : mixture.overall[i];
        double weight = match ? mixture.belief : SMOOTHING;
        pairs[k][i] = new double[before.length];
        for (int j = 0; j < before.length; j++) {
          double half = grain.half(i, j, match ? COUNTED : grains[k]);
          pairs[k][i][j] = mixture.absent[i][j] ? 0 : weight * before[j] + half;
        }
      }
    }
    return new Beforehand(pairs);
  }

  /** Logarithm of how likely these probabilities were held to be, but for a constant. */
  double logDensity(Mixture mixture) {
    List<Mixture.Part> parts = mixture.parts();
    double sum = 0;
    for (int k = 0; k < pairs.length; k++) {
      for (int i = 0; i < mixture.width(); i++) {
        // The kinds of one entity have one p for all that is not of the place.
        boolean told = k > 0 && k < mixture.matches.size() && !mixture.place.contains(i);
        for (int j = 0; !told && j < pairs[k][i].length; j++) {
          sum += mixture.absent[i][j] ? 0 : pairs[k][i][j] * Math.log(parts.get(k).p[i][j]);
        }
      }
    }
    return sum;
  }
}
