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

  private final double[] counts;
  private final double[] starts;
  private final double[] pulls;
  private final double[] totals;
  private final double[] b;
  private final double[] eta;
  private final double[] mu;
  private final double[] sums;
  private final int[] cells;
  private int cellCount;
  private int[] thetas = new int[0];
  private int[] free = new int[0];
  private int freeCount;
  private double[] information = new double[0];
  private double[] step = new double[0];
  private double[] score = new double[0];
  private double gain;

  Newton(int size) {
    counts = new double[size];
    starts = new double[size];
    pulls = new double[size];
    totals = new double[size];
    b = new double[size];
    eta = new double[size];
    mu = new double[size];
    sums = new double[size];
    cells = new int[size];
  }

  void load(double[] table) {
    for (int cell = 0; cell < table.length; cell++) {
      load(cell, table[cell]);
    }
  }

  /**
   * The first means are the counts and a tenth, so that the first step is a weighted regression.
   */
  void load(int cell, double count) {
    counts[cell] = count;
    starts[cell] = count + 0.1;
    pulls[cell] = (count + 0.1) * Math.log(count + 0.1) - 0.1;
  }

  /** Totals, parameters that are not at minus infinity, and cells that have a mean. */
  void layOut(Design design) {
    thetas = design.thetas();
    Arrays.fill(totals, 0);
    for (int cell : design.cells()) {
      totals[cell] = counts[cell];
    }
    Lattice.sumOverSupersets(totals);
    room();
    freeCount = 0;
    for (int theta : thetas) {
      if (totals[theta] > 0) {
        free[freeCount++] = theta;
      }
    }
    keepCells(design);
  }

  private void room() {
    if (free.length < thetas.length) {
      free = new int[thetas.length];
      step = new double[thetas.length];
      score = new double[thetas.length];
      information = new double[thetas.length * thetas.length];
    }
  }

  private void keepCells(Design design) {
    cellCount = 0;
    boolean whole = freeCount == thetas.length;
    for (int cell : design.cells()) {
      if (whole || !design.isVoid(cell, totals)) {
        cells[cellCount++] = cell;
      }
    }
  }

  /** Parameters that are not at minus infinity. */
  int free() {
    return freeCount;
  }

  int cells() {
    return cellCount;
  }

  double[] totals() {
    return totals;
  }

  /**
   * False where it does not settle, which a concave likelihood with one maximum hardly can: from a
   * bad start it begins again where all cells have one mean.
   */
  boolean run(double @Nullable [] start) {
    Arrays.fill(b, 0);
    boolean placed = start == null ? regress() : take(start);
    return (placed && climb()) || (level() && climb());
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
    b[0] = Math.log(totals[0] / cellCount);
    return true;
  }

  private boolean take(double[] start) {
    int at = 0;
    for (int parameter = 0; parameter < thetas.length; parameter++) {
      if (at < freeCount && free[at] == thetas[parameter]) {
        b[free[at++]] = start[parameter];
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
    for (int i = 0; i < freeCount; i++) {
      step[i] = eta[free[i]];
    }
    inform();
    if (!Cholesky.factor(information, freeCount)) {
      return false;
    }
    Cholesky.solve(information, freeCount, step);
    for (int i = 0; i < freeCount; i++) {
      b[free[i]] = step[i];
    }
    return true;
  }

  private void spread(double[] from, double[] to) {
    Arrays.fill(to, 0);
    for (int at = 0; at < cellCount; at++) {
      to[cells[at]] = from[cells[at]];
    }
    Lattice.sumOverSupersets(to);
  }

  /** Means and log-likelihood, but for its constant, at b. */
  private void evaluate() {
    System.arraycopy(b, 0, eta, 0, b.length);
    Lattice.sumOverSubsets(eta);
    Arrays.fill(mu, 0);
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
    for (int i = 0; i < freeCount; i++) {
      score[i] = totals[free[i]] - sums[free[i]];
      step[i] = score[i];
    }
    if (!Cholesky.factor(information, freeCount)) {
      return false;
    }
    Cholesky.solve(information, freeCount, step);
    return true;
  }

  private double length() {
    double sum = 0;
    for (int i = 0; i < freeCount; i++) {
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
    for (int i = 0; i < freeCount; i++) {
      b[free[i]] += share * step[i];
    }
  }

  double value(int parameter) {
    int theta = thetas[parameter];
    return totals[theta] > 0 ? b[theta] : Double.NEGATIVE_INFINITY;
  }

  double mean(int cell) {
    return mu[cell];
  }

  double expected(int theta) {
    return sums[theta];
  }

  double logLik() {
    double constant = 0;
    for (int at = 0; at < cellCount; at++) {
      constant += LogFactorials.of(counts[cells[at]]);
    }
    return gain - constant;
  }

  double deviance() {
    double sum = 0;
    for (int at = 0; at < cellCount; at++) {
      double count = counts[cells[at]];
      double mean = mu[cells[at]];
      sum += (count > 0 ? count * Math.log(count / mean) : 0) - (count - mean);
    }
    return 2 * sum;
  }

  /** Standard errors at the end; those at minus infinity are left as they are. */
  void errors(double[] errors) {
    inform();
    if (!Cholesky.factor(information, freeCount)) {
      return;
    }
    int at = 0;
    for (int parameter = 0; parameter < thetas.length; parameter++) {
      if (totals[thetas[parameter]] > 0) {
        errors[parameter] = Math.sqrt(Cholesky.inverseAt(information, freeCount, at++, score));
      }
    }
  }
}
