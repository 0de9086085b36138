package org.lodestar.prevalence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The weights of all graphs over a range, those that tell something of the unseen and then the
 * saturated one.
 */
final class WeighedGraphs {
  private final CaptureTable table;
  private final double delta;
  private final UnseenRange range;
  private final List<DecomposableGraph> graphs;
  private final Weighed telling;
  private final Weighed all;

  WeighedGraphs(CaptureTable table, double delta, UnseenRange range, Parallel parallel) {
    this.table = table;
    this.delta = delta;
    this.range = range;
    List<DecomposableGraph> ours = graphs(table.size(), false);
    List<DecomposableGraph> saturated = graphs(table.size(), true);
    SetWeights weights = new SetWeights(table, delta, range);
    this.graphs = Stream.concat(ours.stream(), saturated.stream()).toList();
    this.telling = new GraphSum(ours, weights, range).over(parallel);
    this.all = telling.with(new GraphSum(saturated, weights, range).over(parallel));
  }

  private static List<DecomposableGraph> graphs(int lists, boolean saturated) {
    return DecomposableGraphs.of(lists).stream()
        .filter(graph -> graph.saturated() == saturated)
        .toList();
  }

  /** The average, with the saturated graph or without. */
  GraphAverage average(boolean saturated) {
    Weighed used = saturated ? all : telling;
    return new GraphAverage(
        delta,
        saturated,
        new UnseenPosterior(table.people(), range, used.total()),
        shares(used),
        all.mass()[graphs.size() - 1] / all.sum());
  }

  private List<GraphShare> shares(Weighed weighed) {
    double sum = weighed.sum();
    return IntStream.range(0, weighed.mass().length)
        .filter(i -> weighed.mass()[i] > 0)
        .mapToObj(i -> share(weighed, i, sum))
        .sorted(Comparator.comparingDouble(GraphShare::posterior).reversed())
        .toList();
  }

  private GraphShare share(Weighed weighed, int graph, double sum) {
    double mass = weighed.mass()[graph];
    double unseen = weighed.moment()[graph] / mass;
    return new GraphShare(graphs.get(graph), mass / sum, table.people() + unseen);
  }
}
