package org.lodestar.linkage.spark;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.lodestar.linkage.score.Edges;

/** Pairs of one share of the work that weigh enough. */
record Kept(int[] lefts, int[] rights, double[] weights) implements Serializable {
  static Kept of(Edges edges) {
    return new Kept(
        IntStream.range(0, edges.size()).map(edges::left).toArray(),
        IntStream.range(0, edges.size()).map(edges::right).toArray(),
        IntStream.range(0, edges.size()).mapToDouble(edges::weight).toArray());
  }

  void addTo(Edges all) {
    for (int i = 0; i < lefts.length; i++) {
      all.add(lefts[i], rights[i], weights[i]);
    }
  }
}
