package org.lodestar.prevalence.diagnose;

import java.util.Arrays;

/**
 * How often links between each two lists are missed or false, as the linkage or a review by people
 * says.
 *
 * @param missed for lists i and j, the share of true links that were not made; symmetric, 0 to
 *     below 1
 * @param wrong for lists i and j, the share of links made that join two people; symmetric, 0 to 1
 */
public record LinkRates(double[][] missed, double[][] wrong) {
  public LinkRates {
    missed = copy(missed);
    wrong = copy(wrong);
  }

  private static double[][] copy(double[][] shares) {
    double[][] copy = Arrays.stream(shares).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : copy) {
      for (double share : row) {
        if (!(share >= 0 && share <= 1)) {
          throw new IllegalArgumentException("share " + share);
        }
      }
    }
    return copy;
  }

  /** The same for each two of so many lists. */
  public static LinkRates all(int lists, double missed, double wrong) {
    return new LinkRates(even(lists, missed), even(lists, wrong));
  }

  private static double[][] even(int lists, double share) {
    double[][] shares = new double[lists][lists];
    for (double[] row : shares) {
      Arrays.fill(row, share);
    }
    return shares;
  }

  /**
   * How likely a list's record is apart from the others of a history. It is apart only if it has no
   * link to any of them; a record that is hard to link to one is hard to link to all, so that the
   * least of the rates is taken, not their product.
   */
  static double apart(double[][] shares, int history, int list) {
    double least = 1;
    for (int other = 0; other < shares.length; other++) {
      if (other != list && (history >> other & 1) == 1) {
        least = Math.min(least, shares[list][other]);
      }
    }
    return least;
  }
}
