package org.lodestar.prevalence.graph;

import java.util.List;
import java.util.stream.DoubleStream;
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
          "The prior mass delta must be above 0 and at most 1000, usually 1 divided by "
              + "the number of cells; given is "
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
    long usual = Math.min(FIRST_TIMES * table.people(), UnseenRange.MOST_VALUES);
    UnseenRange range = UnseenRange.of(1, usual);
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
    return new WeighedGraphs(table, delta, range, parallel).average(saturated);
  }

  /**
   * What comes out with other prior masses, each with the saturated graph left out and let in: a
   * quarter to four times the usual one, a half and one, in rising order.
   *
   * @param range such as that of {@link #average}
   */
  public List<GraphAverage> sensitivity(UnseenRange range, Parallel parallel) {
    double usual = 1.0 / table.histories();
    return DoubleStream.of(usual / 4, usual / 2, usual, usual * 2, usual * 4, 0.5, 1)
        .sorted()
        .distinct()
        .mapToObj(other -> new WeighedGraphs(table, other, range, parallel))
        .flatMap(weighed -> Stream.of(weighed.average(false), weighed.average(true)))
        .toList();
  }
}
