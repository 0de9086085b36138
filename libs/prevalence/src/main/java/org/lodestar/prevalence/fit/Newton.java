package org.lodestar.prevalence.fit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The most likely means of a Poisson model by Newton's method. With theta and w sets of lists, log
 * mu_w is the sum of b_theta over the theta within w; the score is n*_theta less the sum of mu over
 * the sets that hold theta, and an entry of the information is that sum at the union of two thetas:
 * no design is multiplied out. Scratch of one thread.
 */
final class Newton {
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 30;

  /** Squared length of a last step in standard errors: the step behind it would be its square. */
  private static final double SETTLED = 1e-14;

  /** Steps this short that no longer get shorter are made of rounding, as with counts far apart. */
  private static final double ROUNDED = 1e-7;

  private final Layout layout;
  private final double[] starts;
  private final double[] pulls;
  private final double[] b;
  private final double[] eta;
  private final double[] mu;
  private final double[] sums;
  private double[] information = new double[0];
  private double[] step = new double[0];
  private double[] score = new double[0];
  private double gain;

  /**
   * @param layout set before each run
   */
  Newton(Layout layout) {
    this.layout = layout;
    int size = layout.counts.length;
    starts = new double[size];
    pulls = new double[size];
    b = new double[size];
    eta = new double[size];
    mu = new double[size];
    sums = new double[size];
  }

  /** Takes up counts that were put into the layout. */
  void load() {
    for (int cell = 0; cell < starts.length; cell++) {
      load(cell);
    }
  }

  /**
   * The first means are the counts and a tenth, so that the first step is a weighted regression.
   */
  void load(int cell) {
    double start = layout.counts[cell] + 0.1;
    starts[cell] = start;
    pulls[cell] = start * Math.log(start) - 0.1;
  }

  /**
   * False where it does not settle, which a concave likelihood with one maximum hardly can: from a
   * bad start it begins again where all cells have one mean.
   */
  boolean run(double @Nullable [] start) {
    room(layout.freeCount);
    Arrays.fill(b, 0);
    boolean placed = start == null ? regress() : take(start);
    return (placed && climb()) || (level() && climb());
  }

  private void room(int parameters) {
    if (step.length < parameters) {
      step = new double[parameters];
      score = new double[parameters];
      information = new double[parameters * parameters];
    }
  }

  private boolean climb() {
    evaluate();
    double before = Double.POSITIVE_INFINITY;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      if (!direction()) {
        return false;
      }
      double length = length();
      move();
      if (length <= SETTLED || (length <= ROUNDED && length > before / 2)) {
        return true;
      }
      before = length;
    }
    return false;
  }

  private boolean level() {
    Arrays.fill(b, 0);
    b[0] = Math.log(layout.totals[0] / layout.cellCount);
    return true;
  }

  private boolean take(double[] start) {
    int at = 0;
    for (int parameter = 0; parameter < layout.thetas.length; parameter++) {
      if (at < layout.freeCount && layout.free[at] == layout.thetas[parameter]) {
        b[layout.free[at++]] = start[parameter];
      }
    }
    return true;
  }

  /**
   * The weighted regression of log(n + 0.1) that iteratively reweighted least squares begin with.
   */
  private boolean regress() {
    spread(starts, sums);
    spread(pulls, eta);
    for (int i = 0; i < layout.freeCount; i++) {
      step[i] = eta[layout.free[i]];
    }
    inform();
    if (!Cholesky.factor(information, layout.freeCount)) {
      return false;
    }
    Cholesky.solve(information, layout.freeCount, step);
    for (int i = 0; i < layout.freeCount; i++) {
      b[layout.free[i]] = step[i];
    }
    return true;
  }

  private void spread(double[] from, double[] to) {
    Arrays.fill(to, 0);
    for (int at = 0; at < layout.cellCount; at++) {
      to[layout.cells[at]] = from[layout.cells[at]];
    }
    Lattice.sumOverSupersets(to);
  }

  /** Means and log-likelihood, but for its constant, at b. */
  private void evaluate() {
    System.arraycopy(b, 0, eta, 0, b.length);
    Lattice.sumOverSubsets(eta);
    Arrays.fill(mu, 0);
    double[] counts = layout.counts;
    int[] cells = layout.cells;
    int cellCount = layout.cellCount;
    double sum = 0;
    for (int at = 0; at < cellCount; at++) {
      int cell = cells[at];
      double mean = Math.exp(eta[cell]);
      mu[cell] = mean;
      sum += counts[cell] * eta[cell] - mean;
    }
    gain = sum;
    System.arraycopy(mu, 0, sums, 0, mu.length);
    Lattice.sumOverSupersets(sums);
  }

  private void inform() {
    int[] free = layout.free;
    int freeCount = layout.freeCount;
    for (int i = 0; i < freeCount; i++) {
      int row = i * freeCount;
      int theta = free[i];
      for (int j = 0; j <= i; j++) {
        information[row + j] = sums[theta | free[j]];
      }
    }
  }

  private boolean direction() {
    inform();
    for (int i = 0; i < layout.freeCount; i++) {
      score[i] = layout.totals[layout.free[i]] - sums[layout.free[i]];
      step[i] = score[i];
    }
    if (!Cholesky.factor(information, layout.freeCount)) {
      return false;
    }
    Cholesky.solve(information, layout.freeCount, step);
    return true;
  }

  private double length() {
    double sum = 0;
    for (int i = 0; i < layout.freeCount; i++) {
      sum += step[i] * score[i];
    }
    return sum;
  }

  /** One step, halved until the likelihood does not fall by more than its rounding. */
  private void move() {
    double before = gain;
    double slack = 1e-10 * (1 + Math.abs(before));
    add(1);
    evaluate();
    double share = 1;
    for (int halvings = 0; !(gain >= before - slack) && halvings < MOST_HALVINGS; halvings++) {
      share /= 2;
      add(-share);
      evaluate();
    }
  }

  private void add(double share) {
    for (int i = 0; i < layout.freeCount; i++) {
      b[layout.free[i]] += share * step[i];
    }
  }

  double value(int parameter) {
    return layout.isFree(parameter) ? b[layout.thetas[parameter]] : Double.NEGATIVE_INFINITY;
  }

  double mean(int cell) {
    return mu[cell];
  }

  double expected(int theta) {
    return sums[theta];
  }

  double logLik() {
    double constant = 0;
    for (int at = 0; at < layout.cellCount; at++) {
      constant += LogFactorials.of(layout.counts[layout.cells[at]]);
    }
    return gain - constant;
  }

  double deviance() {
    double sum = 0;
    for (int at = 0; at < layout.cellCount; at++) {
      double count = layout.counts[layout.cells[at]];
      double mean = mu[layout.cells[at]];
      sum += (count > 0 ? count * Math.log(count / mean) : 0) - (count - mean);
    }
    return 2 * sum;
  }

  /** Standard errors at the end; those at minus infinity are left as they are. */
  void errors(double[] errors) {
    inform();
    if (!Cholesky.factor(information, layout.freeCount)) {
      return;
    }
    int at = 0;
    for (int parameter = 0; parameter < layout.thetas.length; parameter++) {
      if (layout.isFree(parameter)) {
        errors[parameter] =
            Math.sqrt(Cholesky.inverseAt(information, layout.freeCount, at++, score));
      }
    }
  }
}
