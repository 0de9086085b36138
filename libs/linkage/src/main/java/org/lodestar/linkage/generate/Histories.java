package org.lodestar.linkage.generate;

import java.util.List;

/**
 * Chances of the list histories under a log-linear model with interactions of two lists, fitted so
 * that every list keeps its chance of inclusion: start from the interactions alone and scale the
 * cells to each margin in turn (W. E. Deming and F. F. Stephan 1940). Scaling to one-way margins
 * leaves all odds ratios as they were.
 */
final class Histories {
  private static final int MOST_ROUNDS = 10_000;
  private static final double CLOSE = 1e-12;

  private Histories() {}

  static double[] chances(Plan plan) {
    double[] cells = new double[1 << plan.lists().size()];
    for (int history = 0; history < cells.length; history++) {
      cells[history] = StrictMath.exp(interaction(history, plan.dependences()));
    }
    double off = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && off > CLOSE; round++) {
      off = 0;
      for (int list = 0; list < plan.lists().size(); list++) {
        off = Math.max(off, scale(cells, 1 << list, plan.lists().get(list).inclusion()));
      }
    }
    return cells;
  }

  private static double interaction(int history, List<Dependence> dependences) {
    double sum = 0;
    for (Dependence dependence : dependences) {
      int both = 1 << dependence.a() | 1 << dependence.b();
      sum += (history & both) == both ? dependence.logOdds() : 0;
    }
    return sum;
  }

  /** Scales to one margin; says how far off it was. */
  private static double scale(double[] cells, int bit, double inclusion) {
    double in = 0;
    double all = 0;
    for (int history = 0; history < cells.length; history++) {
      in += (history & bit) != 0 ? cells[history] : 0;
      all += cells[history];
    }
    double up = in == 0 ? 0 : inclusion / in;
    double down = in == all ? 0 : (1 - inclusion) / (all - in);
    for (int history = 0; history < cells.length; history++) {
      cells[history] *= (history & bit) != 0 ? up : down;
    }
    return Math.abs(in - inclusion) + Math.abs(all - 1);
  }
}
