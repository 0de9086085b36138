package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/**
 * The contingency table of clusters and entities, only its cells with records: from their counts
 * every measure follows without listing a pair. Two counting sorts make it in linear time.
 */
final class Cells {
  private Cells() {}

  /** Runs of records of the same cluster and entity, cluster by cluster. */
  static Runs of(Partition truth, Partition clusters) {
    if (truth.records() != clusters.records()) {
      throw new IllegalArgumentException(
          "the truth is about %d records and the clusters about %d"
              .formatted(truth.records(), clusters.records()));
    }
    int[] order = clusters.sorted(truth.runs().order());
    int[] bounds = new int[order.length + 1];
    int cells = 0;
    for (int i = 1; i < order.length; i++) {
      if (!sameCell(truth, clusters, order[i - 1], order[i])) {
        bounds[++cells] = i;
      }
    }
    int count = order.length == 0 ? 0 : cells + 1;
    bounds[count] = order.length;
    return new Runs(order, Arrays.copyOf(bounds, count + 1));
  }

  private static boolean sameCell(Partition truth, Partition clusters, int a, int b) {
    return truth.of(a) == truth.of(b) && clusters.of(a) == clusters.of(b);
  }
}
