package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Linkage errors between two lists, or within one, which an estimate from their overlap must be
 * corrected for: missed links make the overlap too small and the hidden number too large, false
 * links do the opposite.
 *
 * @param one name of a list
 * @param other name of a later list, or the same for duplicates within it
 * @param pairs counts over the pairs with one record on each list
 * @param missed share not linked of the true pairs
 * @param falselyLinked share not true of the linked pairs
 */
public record ListPairErrors(
    String one, String other, PairCounts pairs, Interval missed, Interval falselyLinked) {

  /**
   * @return one row for each two lists and each list with itself
   */
  public static List<ListPairErrors> of(
      Partition truth, Partition clusters, Lists lists, double level) {
    long[][] found = lists.pairs(Cells.of(truth, clusters));
    long[][] linked = lists.pairs(clusters.runs());
    long[][] truePairs = lists.pairs(truth.runs());
    List<ListPairErrors> errors = new ArrayList<>();
    for (int a = 0; a < lists.count(); a++) {
      for (int b = a; b < lists.count(); b++) {
        PairCounts pairs = PairCounts.of(found[a][b], linked[a][b], truePairs[a][b]);
        errors.add(of(lists.names().get(a), lists.names().get(b), pairs, level));
      }
    }
    return List.copyOf(errors);
  }

  private static ListPairErrors of(String one, String other, PairCounts pairs, double level) {
    Interval missed = Wilson.of(pairs.missed(), pairs.truePairs(), level);
    Interval falselyLinked = Wilson.of(pairs.wrong(), pairs.linked(), level);
    return new ListPairErrors(one, other, pairs, missed, falselyLinked);
  }
}
