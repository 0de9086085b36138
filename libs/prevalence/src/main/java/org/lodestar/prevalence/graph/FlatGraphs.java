package org.lodestar.prevalence.graph;

import java.util.List;
import java.util.stream.Stream;

/** Cliques and separators of many graphs as plain arrays, for the inner loop. */
final class FlatGraphs {
  /** Where in {@link #sets} the cliques of graph g begin (2g), and its separators (2g + 1). */
  private final int[] starts;

  private final int[] sets;

  FlatGraphs(List<DecomposableGraph> graphs) {
    List<List<Integer>> groups =
        graphs.stream().flatMap(graph -> Stream.of(graph.cliques(), graph.separators())).toList();
    this.sets = groups.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    this.starts = new int[groups.size() + 1];
    for (int group = 0; group < groups.size(); group++) {
      starts[group + 1] = starts[group] + groups.get(group).size();
    }
  }

  int size() {
    return starts.length / 2;
  }

  /** The sum over cliques less that over separators. */
  double sum(int graph, double[] ofSets) {
    double sum = 0;
    for (int i = starts[2 * graph]; i < starts[2 * graph + 1]; i++) {
      sum += ofSets[sets[i]];
    }
    return sum - separatorSum(graph, ofSets);
  }

  double separatorSum(int graph, double[] ofSets) {
    double sum = 0;
    for (int i = starts[2 * graph + 1]; i < starts[2 * graph + 2]; i++) {
      sum += ofSets[sets[i]];
    }
    return sum;
  }

  /**
   * Multiplies so many products by the weights of cliques, and by those that separators divide by.
   */
  void multiply(int graph, double[][] growth, double[][] decay, double[] products, int points) {
    for (int i = starts[2 * graph]; i < starts[2 * graph + 1]; i++) {
      times(products, growth[sets[i]], points);
    }
    for (int i = starts[2 * graph + 1]; i < starts[2 * graph + 2]; i++) {
      times(products, decay[sets[i]], points);
    }
  }

  private static void times(double[] products, double[] factors, int points) {
    for (int i = 0; i < points; i++) {
      products[i] *= factors[i];
    }
  }
}
