package org.lodestar.linkage.text;

/** How far two numbers lie apart. NaN, when one is not a number. */
public final class Numbers {
  private Numbers() {}

  /** The absolute difference. */
  public static double difference(double a, double b) {
    return Math.abs(a - b);
  }

  /**
   * The difference as a part of the greater magnitude: 0 for the same, 0.1 for 90 and 100, above 1
   * (up to 2) only when the signs differ. Two zeros do not differ.
   */
  public static double relativeDifference(double a, double b) {
    double greater = Math.max(Math.abs(a), Math.abs(b));
    return greater == 0 ? 0 : Math.abs(a / greater - b / greater);
  }
}
