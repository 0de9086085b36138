package org.lodestar.linkage.encode;

import java.util.List;

/**
 * Records that are held to be one person, grown link by link from the likeliest. Plain chaining
 * would join people through others who are like both; with one record of each list, a link that
 * would bring two records of a list together is left out instead.
 */
final class Clusters {
  private final int[] offset;
  private final int[] parent;
  private final int[] lists;
  private final boolean oneEach;

  Clusters(List<EncodedList> of, boolean oneEach) {
    this.oneEach = oneEach;
    this.offset = new int[of.size() + 1];
    for (int list = 0; list < of.size(); list++) {
      offset[list + 1] = offset[list] + of.get(list).size();
    }
    this.parent = new int[offset[of.size()]];
    this.lists = new int[parent.length];
    for (int list = 0; list < of.size(); list++) {
      for (int at = offset[list]; at < offset[list + 1]; at++) {
        parent[at] = at;
        lists[at] = 1 << list;
      }
    }
  }

  /** Joins the clusters of two records, unless that breaks the rule. */
  void join(int listA, int i, int listB, int j) {
    int a = root(offset[listA] + i);
    int b = root(offset[listB] + j);
    if (a != b && !(oneEach && (lists[a] & lists[b]) != 0)) {
      parent[Math.max(a, b)] = Math.min(a, b);
      lists[Math.min(a, b)] |= lists[Math.max(a, b)];
    }
  }

  /** The number of a record's cluster, the same for all its records. */
  int of(int list, int record) {
    return root(offset[list] + record);
  }

  /** How many clusters have records of just these lists: index is the sum of 2 to the list. */
  long[] histories() {
    long[] counts = new long[1 << (offset.length - 1)];
    for (int at = 0; at < parent.length; at++) {
      if (parent[at] == at) {
        counts[lists[at]]++;
      }
    }
    return counts;
  }

  private int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
