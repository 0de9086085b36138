package org.lodestar.prevalence.graph;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Weights over e^scale.
 *
 * @param scale a logarithm
 * @param total of all graphs, by number of unseen
 * @param mass of each graph over all numbers of unseen
 * @param moment of each graph: its weights times the number of unseen
 */
record Weighed(double scale, double[] total, double[] mass, double[] moment) {
  /** These graphs, and then others over the same range. */
  Weighed with(Weighed other) {
    double common = Math.max(scale, other.scale);
    double here = Math.exp(scale - common);
    double there = Math.exp(other.scale - common);
    double[] both = new double[total.length];
    Arrays.setAll(both, i -> here * total[i] + there * other.total[i]);
    return new Weighed(
        common,
        both,
        joined(mass, here, other.mass, there),
        joined(moment, here, other.moment, there));
  }

  private static double[] joined(double[] some, double here, double[] more, double there) {
    return DoubleStream.concat(
            Arrays.stream(some).map(each -> here * each),
            Arrays.stream(more).map(each -> there * each))
        .toArray();
  }

  double sum() {
    return Arrays.stream(mass).sum();
  }
}
