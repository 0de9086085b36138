package org.lodestar.linkage.evaluate;

/** A share with the interval of values that the data do not speak against. */
public record Interval(double low, double estimate, double high) {
  /** Nothing was counted, so nothing is known. */
  public static final Interval UNKNOWN = new Interval(0, Double.NaN, 1);

  public Interval {
    if (!(low <= high) || estimate < low || estimate > high) {
      throw new IllegalArgumentException(
          "an interval goes from low over estimate to high: "
              + low
              + ", "
              + estimate
              + ", "
              + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The share of what is left: 1 less this one. */
  public Interval complement() {
    return new Interval(1 - high, 1 - estimate, 1 - low);
  }
}
