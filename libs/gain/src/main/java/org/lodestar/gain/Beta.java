package org.lodestar.gain;

/**
 * The incomplete beta function, by its continued fraction, worked out from the front after Lentz
 * (Press, Teukolsky, Vetterling and Flannery, Numerical Recipes, 3rd edition, 2007, section 6.4).
 */
final class Beta {
  private static final int STEPS = 20_000;
  private static final double CLOSE = 1e-15;
  private static final double TINY = 1e-300;

  /** From here on Stirling's series is right to 14 digits with four terms. */
  private static final double FAR = 15;

  private Beta() {}

  /** The share of a beta distribution that lies below {@code x}. */
  static double below(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    // The fraction is quick on this side of the middle, and its mirror image on the other.
    return x < (a + 1) / (a + b + 2)
        ? front(x, a, b) * fraction(x, a, b) / a
        : 1 - front(x, a, b) * fraction(1 - x, b, a) / b;
  }

  private static double front(double x, double a, double b) {
    double log = logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(log + a * Math.log(x) + b * Math.log1p(-x));
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / awayFromNought(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / awayFromNought(1 + even * d);
      c = awayFromNought(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / awayFromNought(1 + odd * d);
      c = awayFromNought(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < CLOSE) {
        return value;
      }
    }
    throw new IllegalStateException("No end of the fraction at " + x + ", " + a + ", " + b);
  }

  private static double awayFromNought(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** Stirling's series, after steps up to where it holds. */
  static double logGamma(double x) {
    double up = 0;
    double z = x;
    while (z < FAR) {
      up += Math.log(z);
      z++;
    }
    double square = z * z;
    double series = (1 - (1 - (2.0 / 7 - 3 / (14 * square)) / square) / (30 * square)) / (12 * z);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - up;
  }
}
