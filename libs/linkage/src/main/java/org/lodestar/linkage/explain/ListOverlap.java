package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.cluster.Clusters;

/**
 * How many entities stand on exactly these lists and on no other.
 *
 * @param lists places of the lists, from 0, rising
 * @param entities how many, as the clusters have it
 */
public record ListOverlap(List<Integer> lists, long entities) {
  public ListOverlap {
    lists = List.copyOf(lists);
  }

  /** All combinations that occur: those of fewer lists first, then in the order of the lists. */
  static List<ListOverlap> all(Clusters clusters, int[] sources) {
    BitSet[] on = new BitSet[clusters.size()];
    for (int row = 0; row < sources.length; row++) {
      int cluster = clusters.of()[row];
      on[cluster] = on[cluster] == null ? new BitSet() : on[cluster];
      on[cluster].set(sources[row]);
    }
    Map<BitSet, Long> counts = new HashMap<>();
    for (BitSet lists : on) {
      counts.merge(lists, 1L, Long::sum);
    }
    List<ListOverlap> all = new ArrayList<>();
    counts.forEach(
        (lists, count) -> all.add(new ListOverlap(lists.stream().boxed().toList(), count)));
    all.sort(
        Comparator.comparingInt((ListOverlap each) -> each.lists.size())
            .thenComparing(ListOverlap::order));
    return all;
  }

  /** Places as text of equal length each, so that they sort as numbers do. */
  private String order() {
    StringBuilder text = new StringBuilder();
    lists.forEach(list -> text.append("%06d".formatted(list)));
    return text.toString();
  }
}
