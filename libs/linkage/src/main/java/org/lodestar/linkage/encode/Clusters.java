package org.lodestar.linkage.encode;

import java.util.List;
import org.lodestar.linkage.cluster.UnionFind;

/**
 * Records that are held to be one person, grown link by link from the likeliest. Plain chaining
 * would join people through others who are like both; with one record of each list, a link that
 * would bring two records of a list together is left out instead.
 */
final class Clusters {
  private final int[] offset;
  private final UnionFind sets;
  private final int[] lists;
  private final boolean oneEach;

  Clusters(List<EncodedList> of, boolean oneEach) {
    this.oneEach = oneEach;
    this.offset = new int[of.size() + 1];
    for (int list = 0; list < of.size(); list++) {
      offset[list + 1] = offset[list] + of.get(list).size();
    }
    this.lists = new int[offset[of.size()]];
    this.sets = new UnionFind(lists.length);
    for (int list = 0; list < of.size(); list++) {
      for (int at = offset[list]; at < offset[list + 1]; at++) {
        lists[at] = 1 << list;
      }
    }
  }

  /** Joins the clusters of two records, unless that breaks the rule. */
  void join(int listA, int i, int listB, int j) {
    int a = sets.find(offset[listA] + i);
    int b = sets.find(offset[listB] + j);
    if (a != b && !(oneEach && (lists[a] & lists[b]) != 0)) {
      lists[sets.union(a, b)] = lists[a] | lists[b];
    }
  }

  /** The number of a record's cluster, the same for all its records. */
  int of(int list, int record) {
    return sets.find(offset[list] + record);
  }

  /** How many clusters have records of just these lists: index is the sum of 2 to the list. */
  long[] histories() {
    long[] counts = new long[1 << (offset.length - 1)];
    for (int at = 0; at < lists.length; at++) {
      if (sets.find(at) == at) {
        counts[lists[at]]++;
      }
    }
    return counts;
  }
}
