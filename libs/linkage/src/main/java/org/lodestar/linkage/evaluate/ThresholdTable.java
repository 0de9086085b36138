package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Precision and recall at many thresholds in one pass: the pairs are dealt out to the steps between
 * the thresholds and linked from the highest step down, so nothing is counted twice and nothing
 * need be sorted within a step.
 */
public final class ThresholdTable {
  private final Partition truth;
  private final ScoredPairs pairs;
  private final double[] thresholds;
  private final Closure closure;
  private final long truePairs;
  private long linked;
  private long found;

  private ThresholdTable(Partition truth, ScoredPairs pairs, double[] thresholds) {
    this.truth = truth;
    this.pairs = pairs;
    this.thresholds = thresholds;
    this.closure = new Closure(truth);
    this.truePairs = truth.pairs();
  }

  /**
   * @return one row for each different threshold, rising
   */
  public static List<ThresholdRow> of(Partition truth, ScoredPairs pairs, double... thresholds) {
    double[] rising = Arrays.stream(thresholds).distinct().sorted().toArray();
    if (rising.length == 0 || Double.isNaN(rising[rising.length - 1])) {
      throw new IllegalArgumentException("a table needs thresholds, and each is a number");
    }
    return new ThresholdTable(truth, pairs, rising).rows();
  }

  private List<ThresholdRow> rows() {
    int[] bounds = new int[thresholds.length + 2];
    int[] order = order(bounds);
    List<ThresholdRow> rows = new ArrayList<>();
    for (int step = thresholds.length; step > 0; step--) {
      for (int i = bounds[step]; i < bounds[step + 1]; i++) {
        link(order[i]);
      }
      rows.add(row(thresholds[step - 1]));
    }
    return List.copyOf(rows.reversed());
  }

  private void link(int pair) {
    linked++;
    found += pairs.isTrue(truth, pair) ? 1 : 0;
    closure.link(pairs.left(pair), pairs.right(pair));
  }

  private ThresholdRow row(double threshold) {
    return new ThresholdRow(
        threshold,
        PairCounts.of(found, linked, truePairs),
        PairCounts.of(closure.found(), closure.linked(), truePairs));
  }

  /** Pairs by step; step s holds the weights from threshold s - 1 to below threshold s. */
  private int[] order(int[] bounds) {
    int[] step = new int[pairs.count()];
    for (int pair = 0; pair < step.length; pair++) {
      step[pair] = Steps.of(thresholds, pairs.weight(pair));
      bounds[step[pair] + 1]++;
    }
    Arrays.parallelPrefix(bounds, Integer::sum);
    int[] at = bounds.clone();
    int[] order = new int[step.length];
    for (int pair = 0; pair < step.length; pair++) {
      order[at[step[pair]]++] = pair;
    }
    return order;
  }
}
