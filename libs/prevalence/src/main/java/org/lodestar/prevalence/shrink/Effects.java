package org.lodestar.prevalence.shrink;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The posterior of a log-linear model with pairs: Poisson counts with log mu_w = sum over theta in
 * w of b_theta, and independent normal priors of mean 0. A history's sum over its subsets, and a
 * set's sum over the histories that hold it, are made for all at once in t 2^t additions. The
 * logarithm of the posterior is concave, so it has one top.
 */
final class Effects {
  /** One over the variance 10,000 of the intercept and of each list alone. */
  private static final double FLAT = 1e-4;

  private final int[] sets;
  private final double[] precision;
  private final double[] counts;
  private final boolean[] seen;
  private final int histories;

  /**
   * @param pairs whose effect is free; others are 0
   * @param never pairs at minus infinity: histories that hold one are left out
   */
  Effects(CaptureTable table, List<Integer> pairs, List<Integer> never, PairPrior prior) {
    this.histories = table.histories();
    IntStream alone = IntStream.range(0, table.size()).map(list -> 1 << list);
    this.sets =
        Stream.concat(Stream.concat(Stream.of(0), alone.boxed()), pairs.stream())
            .mapToInt(Integer::intValue)
            .toArray();
    this.precision =
        Arrays.stream(sets)
            .mapToDouble(set -> Integer.bitCount(set) < 2 ? FLAT : prior.precision())
            .toArray();
    this.counts = new double[histories];
    this.seen = new boolean[histories];
    for (int history = 1; history < histories; history++) {
      int each = history;
      seen[history] = never.stream().noneMatch(pair -> (pair & ~each) == 0);
      counts[history] = table.count(history);
    }
  }

  /** The sets that have an effect: the empty one, each list, the pairs. */
  int[] sets() {
    return sets.clone();
  }

  int size() {
    return sets.length;
  }

  Room room() {
    return new Room();
  }

  /** A start that is never far off: a small share of the mean count in each history. */
  double[] start() {
    double[] start = new double[sets.length];
    start[0] = Math.log(Arrays.stream(counts).sum() / histories);
    return start;
  }

  /** Room of one thread, with the figures of the effects that were last looked at. */
  final class Room {
    private final double[] expected = new double[histories];
    private final double[] above = new double[histories];

    /**
     * The logarithm of the posterior, but for a constant.
     *
     * @param gradient is filled
     */
    double logDensity(double[] effects, double[] gradient) {
      double value = expect(effects);
      for (int i = 0; i < sets.length; i++) {
        gradient[i] = above[sets[i]] - precision[i] * effects[i];
        value -= precision[i] * effects[i] * effects[i] / 2;
      }
      return value;
    }

    /** Fills what is expected, and for each set the counts less what is expected above it. */
    private double expect(double[] effects) {
      Arrays.fill(expected, 0);
      for (int i = 0; i < sets.length; i++) {
        expected[sets[i]] = effects[i];
      }
      sumSubsets(expected);
      double value = 0;
      for (int history = 0; history < histories; history++) {
        double mean = seen[history] ? Math.exp(expected[history]) : 0;
        value += seen[history] ? counts[history] * expected[history] - mean : 0;
        above[history] = seen[history] ? counts[history] - mean : 0;
        expected[history] = mean;
      }
      sumSupersets(above);
      return value;
    }

    /** How the posterior bends at the effects last looked at: minus the second derivatives. */
    double[][] information() {
      double[] together = expected.clone();
      sumSupersets(together);
      double[][] information = new double[sets.length][sets.length];
      for (int i = 0; i < sets.length; i++) {
        for (int j = 0; j < sets.length; j++) {
          information[i][j] = together[sets[i] | sets[j]];
        }
        information[i][i] += precision[i];
      }
      return information;
    }
  }

  private static void sumSubsets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int at = 0; at < values.length; at += 2 * bit) {
        for (int i = at; i < at + bit; i++) {
          values[i + bit] += values[i];
        }
      }
    }
  }

  private static void sumSupersets(double[] values) {
    for (int bit = 1; bit < values.length; bit <<= 1) {
      for (int at = 0; at < values.length; at += 2 * bit) {
        for (int i = at; i < at + bit; i++) {
          values[i] += values[i + bit];
        }
      }
    }
  }
}
