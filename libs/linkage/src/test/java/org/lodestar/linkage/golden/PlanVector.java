package org.lodestar.linkage.golden;

import java.util.List;
import java.util.Map;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;

/**
 * Lists, a model, and the pairs that come of it.
 *
 * @param name what it shows
 * @param table all lists
 * @param model with m and u; its link type counts
 * @param outside shares of values known from elsewhere
 * @param limit blocks with more pairs than this are left out
 * @param expected every candidate pair, in the order of the records
 */
public record PlanVector(
    String name,
    Table table,
    Model model,
    Map<String, Map<String, Double>> outside,
    long limit,
    List<Pair> expected) {
  public PlanVector {
    expected = List.copyOf(expected);
  }

  /**
   * What is expected of a pair.
   *
   * @param left number of the record among all lists, from 0
   * @param levels of each comparison, as they stand in the model
   * @param weight in bits
   */
  public record Pair(int left, int right, List<Integer> levels, double weight) {
    public Pair {
      levels = List.copyOf(levels);
    }
  }
}
