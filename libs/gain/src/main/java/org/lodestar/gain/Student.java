package org.lodestar.gain;

/** Student's t ("The probable error of a mean", Biometrika 6, 1908). */
final class Student {
  private static final double EACH_END = 0.025;

  /** Beyond it one more changes nothing in the sixth digit. */
  private static final long MANY = 1_000_000;

  private static final int HALVINGS = 200;
  private static final double CLOSE = 1e-12;

  private Student() {}

  /**
   * How far from nought 95 in 100 of its values stay.
   *
   * @param freedom its degrees of freedom, one less than there are people
   */
  static double ofMiddle95(long freedom) {
    long degrees = Math.min(freedom, MANY);
    double low = 0;
    double high = 1;
    while (beyond(high, degrees) > EACH_END) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && high - low > CLOSE * high; i++) {
      double middle = (low + high) / 2;
      if (beyond(middle, degrees) > EACH_END) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** How likely a value is above {@code t}: half of I(v/(v+t²); v/2, 1/2). */
  static double beyond(double t, long freedom) {
    double v = freedom;
    return Beta.below(v / (v + t * t), v / 2, 0.5) / 2;
  }
}
