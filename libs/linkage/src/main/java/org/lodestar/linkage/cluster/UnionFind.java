package org.lodestar.linkage.cluster;

import java.util.Arrays;

/** Disjoint sets of records (Tarjan 1975): union by size, paths halved. */
public final class UnionFind {
  private final int[] parent;
  private final int[] size;

  public UnionFind(int records) {
    parent = new int[records];
    size = new int[records];
    Arrays.setAll(parent, i -> i);
    Arrays.fill(size, 1);
  }

  /** The record that stands for the set. */
  public int find(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two sets; gives the one that stands for both: that of the larger, or of the first. */
  public int union(int a, int b) {
    int x = find(a);
    int y = find(b);
    if (x == y) {
      return x;
    }
    int larger = size[x] >= size[y] ? x : y;
    int smaller = larger == x ? y : x;
    parent[smaller] = larger;
    size[larger] += size[smaller];
    return larger;
  }

  /** How many records the set has. */
  public int size(int record) {
    return size[find(record)];
  }

  int[] roots() {
    int[] roots = new int[parent.length];
    Arrays.setAll(roots, this::find);
    return roots;
  }
}
