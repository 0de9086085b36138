package org.lodestar.disclosure;

/**
 * What a reader can work out of a count that is not shown.
 *
 * @param low it is at least this
 * @param high and at most this; infinite where nothing bounds it
 */
public record Interval(double low, double high) {
  private static final double NEAR = 1e-6;

  public double width() {
    return high - low;
  }

  /** Whether a reader knows the count. */
  public boolean isExact() {
    return width() < NEAR;
  }

  /** Whether a reader must find every count between the two possible. */
  public boolean covers(double from, double to) {
    return low <= from + NEAR && high >= to - NEAR;
  }
}
