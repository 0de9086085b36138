package org.lodestar.prevalence.resample;

/** Quantiles of a sample: type 8 of Hyndman and Fan (1996), whose median is nearly unbiased. */
public final class Quantiles {
  private static final double FUZZ = 4 * Math.ulp(1.0);

  private Quantiles() {}

  /**
   * @param sorted from the lowest up, at least one
   * @param level 0 to 1
   */
  public static double of(double[] sorted, double level) {
    double place = 1 / 3.0 + level * (sorted.length + 1 / 3.0);
    double below = Math.floor(place + FUZZ);
    double share = Math.abs(place - below) < FUZZ ? 0 : place - below;
    double low = at(sorted, below);
    // Nothing is made of infinity less infinity, nor of a neighbour that has no weight.
    return share == 0 || low == at(sorted, below + 1)
        ? low
        : low + share * (at(sorted, below + 1) - low);
  }

  private static double at(double[] sorted, double number) {
    return sorted[(int) Math.clamp(number - 1, 0, sorted.length - 1)];
  }
}
