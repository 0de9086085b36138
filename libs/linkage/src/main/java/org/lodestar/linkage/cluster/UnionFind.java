package org.lodestar.linkage.cluster;

import java.util.Arrays;

/** Disjoint sets of records (Tarjan 1975): union by size, paths halved. */
final class UnionFind {
  private final int[] parent;
  private final int[] size;

  UnionFind(int records) {
    parent = new int[records];
    size = new int[records];
    Arrays.setAll(parent, i -> i);
    Arrays.fill(size, 1);
  }

  int find(int record) {
    int at = record;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two sets and gives the root of the joint one. */
  int union(int a, int b) {
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

  int size(int record) {
    return size[find(record)];
  }

  int[] roots() {
    int[] roots = new int[parent.length];
    Arrays.setAll(roots, this::find);
    return roots;
  }
}
