package org.lodestar.measures.chance;

/** Logarithms of factorials. */
final class Logs {
  private static final int TABLE = 256;
  private static final double[] FACTORIALS = new double[TABLE];

  static {
    for (int i = 1; i < TABLE; i++) {
      FACTORIALS[i] = FACTORIALS[i - 1] + Math.log(i);
    }
  }

  private Logs() {}

  /** By sum where small, else by Stirling's series, right to 15 digits there. */
  static double factorial(long n) {
    if (n < TABLE) {
      return FACTORIALS[(int) n];
    }
    double x = n + 1.0;
    return (x - 0.5) * Math.log(x)
        - x
        + 0.5 * Math.log(2 * Math.PI)
        + 1 / (12 * x)
        - 1 / (360 * x * x * x);
  }
}
