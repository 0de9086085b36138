package org.lodestar.prevalence.graph;

import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * What each set of lists adds to the log weight of a graph as the number of unseen x goes up: with
 * the letters of the theory
 *
 * <pre>
 *   h_S(x) + D(x) = const_S + lgamma(x + a_S) - lgamma(x + A),   a_S = c_S + d_S,  A = n + 2^t delta
 * </pre>
 *
 * where c_S people were seen on none of the lists of S, and d_S is the prior mass of a cell of S.
 * Differences of log-gammas are taken whole, so that thousands of people cost no digits; and from x
 * to x + 1 the weight itself grows by (x + a_S) / (x + A), so that no logarithm is needed but at
 * the beginning of a block. The set 0 stands for what all graphs share: lgamma(N + 1) - lgamma(x +
 * 1) of the multinomial and the prior 1 / N, with N = n + x.
 */
final class SetWeights {
  private final UnseenRange range;
  private final long people;
  private final double all;
  private final double[] none;
  private final double[] constant;

  SetWeights(CaptureTable table, double delta, UnseenRange range) {
    this.range = range;
    this.people = table.people();
    this.all = people + table.histories() * delta;
    this.none = new double[table.histories()];
    this.constant = new double[table.histories()];
    none[0] = 1;
    for (int set = 1; set < none.length; set++) {
      long[] cells = marginal(table, set);
      double mass = delta * (1 << (table.size() - Integer.bitCount(set)));
      none[set] = cells[0] + mass;
      constant[set] =
          constant(cells, mass, table.histories() * delta) - LogGamma.value(all - none[set]);
    }
  }

  /** People by which of the lists of the set they are on. */
  private static long[] marginal(CaptureTable table, int set) {
    long[] cells = new long[table.histories()];
    for (int history = 1; history < cells.length; history++) {
      cells[history & set] += table.count(history);
    }
    return cells;
  }

  private static double constant(long[] cells, double mass, double whole) {
    double seen =
        IntStream.range(1, cells.length)
            .filter(cell -> cells[cell] > 0)
            .mapToDouble(cell -> LogGamma.value(cells[cell] + mass) - LogGamma.value(mass))
            .sum();
    return seen - LogGamma.value(mass) + LogGamma.value(whole);
  }

  /** One more than the greatest set. */
  int sets() {
    return none.length;
  }

  /** The greatest change of a set's log weight from x to x + 1. */
  double steepest(long x) {
    return Math.log((x + all) / (x + none[none.length - 1]));
  }

  /** The log weight of a set at a point of the range. */
  double at(int set, int point) {
    double x = range.at(point);
    return set == 0
        ? -LogBeta.value(x + 1, people) - Math.log(x + people)
        : constant[set] + LogBeta.value(x + none[set], all - none[set]);
  }

  /**
   * The weights of a set from a point on, over that at the point.
   *
   * @param first log weight there
   */
  void growth(int set, int from, int points, double first, double[] growth) {
    if (range.step() > 1) {
      growth[0] = 1;
      for (int i = 1; i < points; i++) {
        growth[i] = Math.exp(at(set, from + i) - first);
      }
    } else if (set == 0) {
      sharedGrowth((double) range.at(from), points, growth);
    } else {
      stepping(range.at(from) + none[set], range.at(from) + all, points, growth);
    }
  }

  private static void stepping(double up, double down, int points, double[] growth) {
    double weight = 1;
    for (int i = 0; i < points; i++) {
      growth[i] = weight;
      weight *= (up + i) / (down + i);
    }
  }

  private void sharedGrowth(double x, int points, double[] growth) {
    stepping(x + 1 + people, x + 1, points, growth);
    for (int i = 0; i < points; i++) {
      growth[i] *= (x + people) / (x + i + people);
    }
  }

  /**
   * By how much at most the log weight of a set bends upwards from a point on, and that of a graph
   * downwards for each time the set is a separator: trigamma(y) is below 1/y + 1/y^2, and falls.
   */
  double bend(int set, int point) {
    double y = range.at(point) + none[set];
    return 1 / y + 1 / (y * y);
  }
}
