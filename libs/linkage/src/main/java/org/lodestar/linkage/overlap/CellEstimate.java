package org.lodestar.linkage.overlap;

import java.util.List;

/**
 * How many entities stand on just these lists.
 *
 * @param lists their names, in the order of the lists
 * @param count clusters on just these lists
 * @param expectedFalse of them, how many entities do not stand on just these lists
 * @param expectedMissed entities on just these lists that no cluster on just these lists is
 * @param entities how many there are, as far as the lists tell
 */
public record CellEstimate(
    List<String> lists,
    long count,
    double expectedFalse,
    double expectedMissed,
    CountInterval entities) {
  public CellEstimate {
    lists = List.copyOf(lists);
  }
}
