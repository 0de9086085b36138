package org.lodestar.prevalence.bayes;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.lodestar.prevalence.Interval;

/** Intervals between equal tails of a posterior. */
public final class Intervals {
  private static final int[] LEVELS = {50, 80, 95};

  private Intervals() {}

  /**
   * By level in hundred: 50, 80, 95.
   *
   * @param quantile the number of people below which a share of the posterior lies
   */
  public static Map<Integer, Interval> of(DoubleUnaryOperator quantile) {
    Map<Integer, Interval> intervals = new TreeMap<>();
    for (int level : LEVELS) {
      double tail = (100 - level) / 200.0;
      intervals.put(
          level, new Interval(quantile.applyAsDouble(tail), quantile.applyAsDouble(1 - tail)));
    }
    return intervals;
  }
}
