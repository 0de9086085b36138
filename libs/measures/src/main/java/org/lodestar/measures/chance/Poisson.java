package org.lodestar.measures.chance;

/** Counts of what happens now and then, each by itself. */
public final class Poisson {
  private static final double Z95 = 1.959963984540054;
  private static final double TAIL = 0.025;
  private static final int HALVINGS = 200;

  private Poisson() {}

  /** How likely a count is where so many are expected. */
  public static double probability(long count, double expected) {
    if (expected == 0) {
      return count == 0 ? 1 : 0;
    }
    return Math.exp(count * Math.log(expected) - expected - Logs.factorial(count));
  }

  /** How likely a count is no higher. */
  public static double atMost(long count, double expected) {
    double sum = 0;
    for (long i = 0; i <= count; i++) {
      sum += probability(i, expected);
    }
    return Math.min(1, sum);
  }

  /** How likely a count is no lower. */
  public static double atLeast(long count, double expected) {
    return count <= 0 ? 1 : Math.max(0, 1 - atMost(count - 1, expected));
  }

  /**
   * The exact interval of 95 % around a count (Garwood 1936): the expectations under which it is
   * not among the least likely fortieth at either end.
   */
  public static Range exact(long count) {
    double far = count + 10 * Math.sqrt(count + 1.0) + 10;
    double low = count == 0 ? 0 : root(0, far, e -> atLeast(count, e) - TAIL);
    return new Range(low, root(0, far, e -> TAIL - atMost(count, e)));
  }

  /** Byar's approximation to it, which Public Health England's tables use. */
  public static Range byar(long count) {
    double low =
        count == 0 ? 0 : count * cube(1 - 1 / (9.0 * count) - Z95 / (3 * Math.sqrt(count)));
    double next = count + 1.0;
    return new Range(low, next * cube(1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private interface Rising {
    double at(double x);
  }

  /** Where a function that rises through nought does so. */
  private static double root(double from, double to, Rising function) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS && high - low > 1e-10; i++) {
      double middle = (low + high) / 2;
      if (function.at(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
