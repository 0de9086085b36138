package org.lodestar.app.library.domain;

/** A share with the range in which the true one lies, 19 times of 20. */
public record Interval(double share, double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Wilson's score interval: it stays honest for small numbers and for shares near one, where the
   * usual formula claims certainty.
   *
   * @param hits from 0 to all
   * @param all at least 1
   */
  public static Interval wilson(int hits, int all) {
    if (all < 1 || hits < 0 || hits > all) {
      throw new IllegalArgumentException(hits + " of " + all);
    }
    double share = (double) hits / all;
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    double half =
        Z / (1 + z2 / all) * Math.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all));
    return new Interval(share, Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
