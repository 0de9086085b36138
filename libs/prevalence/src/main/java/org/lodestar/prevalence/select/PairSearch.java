package org.lodestar.prevalence.select;

import java.util.Arrays;
import org.lodestar.prevalence.fit.Fitter;
import org.lodestar.prevalence.fit.Status;
import org.lodestar.prevalence.resample.Estimator;

/**
 * The search for pairs on one table after the other, with room of one thread. The pair whose
 * overlap is least likely under the model so far comes in, if less likely than the threshold and if
 * an estimate is left with it; of several the first.
 */
final class PairSearch implements Estimator {
  private final PairDesigns designs;
  private final double threshold;
  private final Fitter fitter;
  private final double[] p;
  private final double[] expected;
  private long chosen;
  private double total;

  PairSearch(int lists, double threshold, PairDesigns designs) {
    this.designs = designs;
    this.threshold = threshold;
    this.fitter = new Fitter(lists);
    this.p = new double[designs.size()];
    this.expected = new double[designs.size()];
  }

  @Override
  public void estimate(long[] counts, double[] estimates) {
    boolean going = begin(counts);
    while (going) {
      going = add();
    }
    estimates[0] = total;
  }

  /** Independent lists; false where even they leave no estimate. */
  boolean begin(long[] counts) {
    fitter.load(counts);
    chosen = 0;
    total = Double.NaN;
    Arrays.fill(p, 1);
    return fit(0);
  }

  /** Adds a pair; false where none is left to add. */
  boolean add() {
    int pair = least();
    while (pair >= 0 && p[pair] < threshold) {
      if (fit(chosen | 1L << pair)) {
        return true;
      }
      p[pair] = 1;
      pair = least();
    }
    return false;
  }

  private boolean fit(long pairs) {
    if (fitter.fit(designs.of(pairs)) != Status.EXISTS) {
      return false;
    }
    chosen = pairs;
    total = fitter.total();
    for (int pair = 0; pair < p.length; pair++) {
      weigh(pair);
    }
    return true;
  }

  /** How unlikely the overlap of a pair is under the model so far; 1 where it is in. */
  private void weigh(int pair) {
    int theta = designs.theta(pair);
    expected[pair] = fitter.expected(theta);
    p[pair] =
        (chosen >> pair & 1) == 1 ? 1 : PoissonTail.smaller(fitter.observed(theta), expected[pair]);
  }

  private int least() {
    int least = -1;
    for (int pair = 0; pair < p.length; pair++) {
      if (p[pair] < 1 && (least < 0 || p[pair] < p[least])) {
        least = pair;
      }
    }
    return least;
  }

  /**
   * Looks at once which pairs would leave no estimate, which {@link #add} does only for a pair that
   * is to come in; returns how many.
   *
   * @param other with the same table, whose figures are not needed
   */
  int bar(Fitter other) {
    int barred = 0;
    for (int pair = 0; pair < p.length; pair++) {
      boolean out = (chosen >> pair & 1) == 0;
      if (out && other.check(designs.of(chosen | 1L << pair)) != Status.EXISTS) {
        p[pair] = 1;
        barred++;
      }
    }
    return barred;
  }

  /** The step that would come next, but for what comes of it. */
  Step next(int barred) {
    int pair = least();
    return pair < 0
        ? new Step(0, 1, 0, 0, barred, total)
        : new Step(
            designs.theta(pair),
            p[pair],
            Math.round(fitter.observed(designs.theta(pair))),
            expected[pair],
            barred,
            total);
  }

  long chosen() {
    return chosen;
  }

  double total() {
    return total;
  }
}
