package org.lodestar.gain;

/**
 * From where the truth may begin to where it may end, 95 times in 100.
 *
 * @param low in points
 * @param high in points
 * @throws IllegalArgumentException where it ends before it begins
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval runs upwards: " + low + " to " + high);
    }
  }

  /** The same in other points. */
  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /** The part of it that is possible, where no mean can be further from nought than so much. */
  Interval within(double most) {
    return new Interval(cut(low, most), cut(high, most));
  }

  /** Whether one of its ends lies further than so much from that of another. */
  boolean differs(Interval other, double points) {
    return Math.abs(low - other.low) > points || Math.abs(high - other.high) > points;
  }

  private static double cut(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }
}
