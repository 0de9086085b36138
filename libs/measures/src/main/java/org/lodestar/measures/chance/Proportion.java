package org.lodestar.measures.chance;

/** Shares of a number of people or things. */
public final class Proportion {
  private static final double Z95 = 1.959963984540054;

  /** What adds nothing more to a sum. */
  private static final double NOTHING = 1e-16;

  private Proportion() {}

  /** Wilson's interval of 95 % around a share (Wilson 1927). */
  public static Range wilson(long some, long all) {
    if (all <= 0 || some < 0 || some > all) {
      throw new IllegalArgumentException("A share is of something: " + some + " of " + all);
    }
    double p = (double) some / all;
    double z2 = Z95 * Z95 / all;
    double middle = p + z2 / 2;
    double half = Z95 * Math.sqrt(p * (1 - p) / all + z2 / (4 * all));
    return new Range(
        Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2)));
  }

  /**
   * The limits of a funnel for shares around an average: {@code a ± z√(a(1−a)/n)}, cut to 0 and 1,
   * which the closed form of Fingertips equals.
   *
   * @param z 1.96 for the inner limits, 3.09 for the outer
   */
  public static Range funnel(double average, long all, double z) {
    double half = z * Math.sqrt(average * (1 - average) / all);
    return new Range(Math.max(0, average - half), Math.min(1, average + half));
  }

  /** How likely at least so many of all are, each with the same chance. */
  static double atLeast(long some, long all, double chance) {
    if (some <= 0) {
      return 1;
    }
    double log = Math.log(chance);
    double not = Math.log1p(-chance);
    double sum = 0;
    for (long k = some; k <= all; k++) {
      double ways = Logs.factorial(all) - Logs.factorial(k) - Logs.factorial(all - k);
      double each = Math.exp(ways + k * log + (all - k) * not);
      sum += each;
      if (k > all * chance && each < sum * NOTHING) {
        break;
      }
    }
    return Math.min(1, sum);
  }
}
