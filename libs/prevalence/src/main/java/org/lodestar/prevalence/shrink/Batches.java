package org.lodestar.prevalence.shrink;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.prevalence.bayes.Moments;

/**
 * Means and variances of an effect in batches of draws one after the other. How much the batches
 * differ tells how far a figure of all draws may be off by chance, however much neighbouring draws
 * resemble each other (batch means; Flegal, Haran and Jones 2008).
 */
final class Batches {
  /** Draws in a batch: many times longer than a chain remembers. */
  static final int SIZE = 500;

  private final List<double[]> means = new ArrayList<>();
  private final List<double[]> variances = new ArrayList<>();

  /**
   * One batch more.
   *
   * @param rows draws, each a row of effects
   */
  void add(double[][] rows) {
    int size = rows[0].length;
    double[] mean = new double[size];
    double[] variance = new double[size];
    for (int effect = 0; effect < size; effect++) {
      int at = effect;
      double[] column = java.util.Arrays.stream(rows).mapToDouble(row -> row[at]).toArray();
      mean[effect] = Moments.mean(column);
      variance[effect] = Moments.variance(column);
    }
    means.add(mean);
    variances.add(variance);
  }

  void addAll(Batches others) {
    means.addAll(others.means);
    variances.addAll(others.variances);
  }

  double mean(int effect) {
    return means.stream().mapToDouble(batch -> batch[effect]).average().orElseThrow();
  }

  double deviation(int effect) {
    double mean = mean(effect);
    double sum = 0;
    for (int batch = 0; batch < means.size(); batch++) {
      sum += spread(batch, effect, mean);
    }
    return Math.sqrt(sum / means.size());
  }

  private double spread(int batch, int effect, double mean) {
    double off = means.get(batch)[effect] - mean;
    return variances.get(batch)[effect] * (SIZE - 1) / SIZE + off * off;
  }

  /**
   * By how much chance may move mean / deviation: its change with mean and variance, of the first
   * order, in each batch.
   */
  double errorOfRatio(int effect) {
    double mean = mean(effect);
    double deviation = deviation(effect);
    double[] moved = new double[means.size()];
    for (int batch = 0; batch < moved.length; batch++) {
      moved[batch] =
          means.get(batch)[effect] / deviation
              - mean * spread(batch, effect, mean) / (2 * Math.pow(deviation, 3));
    }
    return Moments.deviation(moved) / Math.sqrt(moved.length);
  }
}
