package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What linkage errors do to an estimate of the whole population, shown on the simplest one: the
 * estimate from two lists (D. G. Chapman 1951), {@code N = (n1 + 1)(n2 + 1) / (m + 1) - 1} for
 * lists of n1 and n2 people, m of them on both. It supposes that the lists are independent, so it
 * is not an estimate to use, but the bias by linkage is the same in kind for all.
 *
 * @param one name of a list
 * @param other name of a later list
 * @param fromClusters the estimate when every cluster is taken for a person
 * @param fromTruth the estimate without linkage errors
 */
public record TwoListEstimate(String one, String other, double fromClusters, double fromTruth) {
  /** How much too large the estimate is by linkage errors alone, as a share; below 0 too small. */
  public double bias() {
    return fromClusters / fromTruth - 1;
  }

  /**
   * @return a row for each two lists
   */
  public static List<TwoListEstimate> of(HistoryTable estimated, HistoryTable real) {
    List<String> lists = real.lists();
    if (!estimated.lists().equals(lists)) {
      throw new IllegalArgumentException("the two tables are about different lists");
    }
    List<TwoListEstimate> estimates = new ArrayList<>();
    for (int a = 0; a < lists.size(); a++) {
      for (int b = a + 1; b < lists.size(); b++) {
        estimates.add(
            new TwoListEstimate(
                lists.get(a), lists.get(b), chapman(estimated, a, b), chapman(real, a, b)));
      }
    }
    return List.copyOf(estimates);
  }

  private static double chapman(HistoryTable table, int a, int b) {
    double first = table.onAll(1 << a);
    double second = table.onAll(1 << b);
    double both = table.onAll(1 << a | 1 << b);
    return (first + 1) * (second + 1) / (both + 1) - 1;
  }
}
