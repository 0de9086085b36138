package org.lodestar.linkage.encode;

/** Pool adjacent violators: the nearest row that never falls (M. Ayer and others, 1955). */
final class Isotonic {
  private Isotonic() {}

  /** The fit by least squares with these weights, all above 0. */
  static double[] rising(double[] values, double[] weights) {
    double[] mean = new double[values.length];
    double[] weight = new double[values.length];
    int[] size = new int[values.length];
    int pools = 0;
    for (int at = 0; at < values.length; at++) {
      mean[pools] = values[at];
      weight[pools] = weights[at];
      size[pools++] = 1;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        merge(mean, weight, size, --pools);
      }
    }
    return spread(mean, size, pools);
  }

  private static void merge(double[] mean, double[] weight, int[] size, int upper) {
    int lower = upper - 1;
    double sum = weight[lower] + weight[upper];
    mean[lower] = (mean[lower] * weight[lower] + mean[upper] * weight[upper]) / sum;
    weight[lower] = sum;
    size[lower] += size[upper];
  }

  private static double[] spread(double[] mean, int[] size, int pools) {
    int total = 0;
    for (int pool = 0; pool < pools; pool++) {
      total += size[pool];
    }
    double[] fitted = new double[total];
    int at = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int k = 0; k < size[pool]; k++) {
        fitted[at++] = mean[pool];
      }
    }
    return fitted;
  }
}
