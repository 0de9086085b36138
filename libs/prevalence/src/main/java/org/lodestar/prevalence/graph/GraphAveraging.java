package org.lodestar.prevalence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.bayes.ListLimits;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Bayesian averaging over all decomposable graphs of three to six lists (Madigan and York,
 * Biometrika 84, 1997): hyper-Dirichlet prior for the cells, each graph as probable as each other
 * beforehand, prior of N proportional to 1 / N. Sums run over every graph and every number of
 * unseen; no chance is in it.
 *
 * @param table three to six lists
 * @param delta prior mass of each cell; the more, the more the prior outweighs sparse tables
 * @param saturated whether the graph of all lists joined takes part
 */
public record GraphAveraging(CaptureTable table, double delta, boolean saturated) {
  private static final ListLimits LIMITS =
      new ListLimits(
          "Averaging over graphs", DecomposableGraphs.FEWEST_LISTS, DecomposableGraphs.MOST_LISTS);

  private static final int FIRST_TIMES = 20;
  private static final int LAST_TIMES = 640;

  public GraphAveraging {
    LIMITS.checked(table);
    if (!(delta > 0 && delta <= 1000)) {
      throw new PrevalenceException(
          "The prior mass delta must be above 0 and at most 1000, usually 1 divided by the number of cells; given is "
              + delta
              + ".");
    }
  }

  /** With delta 1 over the number of cells, and without the saturated graph. */
  public static GraphAveraging of(CaptureTable table) {
    return new GraphAveraging(table, 1.0 / table.histories(), false);
  }

  public GraphAveraging withDelta(double other) {
    return new GraphAveraging(table, other, saturated);
  }

  public GraphAveraging withSaturated() {
    return new GraphAveraging(table, delta, true);
  }

  /**
   * From one unseen person to 20 times as many as were seen, and on to twice as many as long as the
   * posterior runs past the end, to 640 times at most.
   */
  public GraphAverage average(Parallel parallel) {
    UnseenRange range = UnseenRange.of(1, FIRST_TIMES * table.people());
    GraphAverage average = over(range, parallel);
    while (!average.held() && mayGrow(range)) {
      range = range.doubled();
      average = over(range, parallel);
    }
    return average;
  }

  private boolean mayGrow(UnseenRange range) {
    return 2 * range.last() <= Math.min(LAST_TIMES * table.people(), UnseenRange.MOST_VALUES);
  }

  /** Over a range as given. */
  public GraphAverage over(UnseenRange range, Parallel parallel) {
    SetWeights weights = new SetWeights(table, delta, range);
    List<DecomposableGraph> graphs = graphs(false);
    Weighed telling = new GraphSum(graphs, weights, range).over(parallel);
    Weighed all = telling.with(new GraphSum(graphs(true), weights, range).over(parallel));
    double share = all.mass()[graphs.size()] / all.sum();
    Weighed used = saturated ? all : telling;
    List<DecomposableGraph> names = Stream.concat(graphs.stream(), graphs(true).stream()).toList();
    return new GraphAverage(
        delta,
        saturated,
        new UnseenPosterior(table.people(), range, used.total()),
        shares(names, used),
        share);
  }

  private List<DecomposableGraph> graphs(boolean joined) {
    return DecomposableGraphs.of(table.size()).stream()
        .filter(graph -> graph.saturated() == joined)
        .toList();
  }

  private List<GraphShare> shares(List<DecomposableGraph> graphs, Weighed weighed) {
    double sum = weighed.sum();
    return IntStream.range(0, weighed.mass().length)
        .filter(i -> weighed.mass()[i] > 0)
        .mapToObj(
            i ->
                new GraphShare(
                    graphs.get(i),
                    weighed.mass()[i] / sum,
                    table.people() + weighed.moment()[i] / weighed.mass()[i]))
        .sorted(Comparator.comparing(GraphShare::posterior).reversed())
        .toList();
  }

  /** The same with other prior masses, each with the saturated graph left out and let in. */
  public List<GraphAverage> sensitivity(Parallel parallel) {
    double usual = 1.0 / table.histories();
    return DoubleStream.of(usual / 4, usual / 2, usual, usual * 2, usual * 4, 0.5, 1)
        .sorted()
        .distinct()
        .boxed()
        .flatMap(
            other -> Stream.of(false, true).map(joined -> new GraphAveraging(table, other, joined)))
        .map(averaging -> averaging.average(parallel))
        .toList();
  }
}
