package org.lodestar.prevalence.bayes;

import java.util.Arrays;

/** Mean, variance and median of some numbers. */
public final class Moments {
  private Moments() {}

  public static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** The unbiased estimate: divided by one less than there are. */
  public static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }

  public static double deviation(double[] values) {
    return Math.sqrt(variance(values));
  }

  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
