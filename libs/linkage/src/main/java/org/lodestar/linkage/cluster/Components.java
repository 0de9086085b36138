package org.lodestar.linkage.cluster;

import org.lodestar.linkage.score.Edges;

/**
 * Whatever is joined by pairs above a threshold, however indirectly. One false pair joins two
 * entities and a chain of them joins many: for comparison, not for use.
 */
public final class Components {
  private Components() {}

  public static Clusters of(int records, Edges edges, double threshold) {
    UnionFind sets = new UnionFind(records);
    for (int i = 0; i < edges.size(); i++) {
      if (edges.weight(i) >= threshold) {
        sets.union(edges.left(i), edges.right(i));
      }
    }
    return Clusters.of(sets.roots());
  }
}
