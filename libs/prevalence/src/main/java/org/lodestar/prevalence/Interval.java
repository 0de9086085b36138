package org.lodestar.prevalence;

/**
 * From one number of people to another, at some level that stands beside it.
 *
 * @param low not above high
 */
public record Interval(double low, double high) {
  public Interval {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The smallest that holds both. */
  public Interval with(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }
}
