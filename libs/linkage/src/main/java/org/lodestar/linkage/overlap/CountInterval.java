package org.lodestar.linkage.overlap;

/**
 * A count that is not known for certain.
 *
 * @param low from this
 * @param expected what it is on average
 * @param high to this
 */
public record CountInterval(double low, double expected, double high) {
  public CountInterval {
    if (!(low <= expected && expected <= high)) {
      throw new IllegalArgumentException(
          "a count goes from low over expected to high: " + low + ", " + expected + ", " + high);
    }
  }

  public boolean contains(double count) {
    return low <= count && count <= high;
  }

  /**
   * Whole numbers between which a count lies with 95 in 100: a negative binomial with this mean and
   * variance, or a Poisson where the variance is no larger than the mean.
   */
  static CountInterval of(double mean, double variance) {
    if (!(mean > 0)) {
      return new CountInterval(0, 0, variance > 0 ? Math.ceil(1.96 * Math.sqrt(variance)) : 0);
    }
    double more = Math.max(variance, mean * 1.0001) - mean;
    double size = mean * mean / more;
    double chance = size / (size + mean);
    double log = size * Math.log(chance);
    double below = 0;
    double low = -1;
    for (int count = 0; ; count++) {
      below += Math.exp(log);
      low = low < 0 && below > TAIL ? count : low;
      if (below >= 1 - TAIL || count > MOST) {
        return new CountInterval(Math.min(low, mean), mean, Math.max(count, mean));
      }
      log += Math.log((count + size) / (count + 1) * (1 - chance));
    }
  }

  private static final double TAIL = 0.025;
  private static final int MOST = 100_000_000;
}
