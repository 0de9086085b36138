package org.lodestar.prevalence.fit;

import java.util.Arrays;
import java.util.BitSet;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Fits one model after the other to one table after the other. Load a table, fit a design to it,
 * read the figures; they hold until the next fit. Room of one thread: a fit makes no garbage, but
 * where the exact verdict on a new pattern of empty cells has to be worked out.
 *
 * <p>Without an estimate all figures are NaN.
 */
public final class Fitter {
  private final int size;
  private final Layout layout;
  private final Newton newton;
  private final BinaryRank rank = new BinaryRank();
  private long people;
  private int parameters;
  private boolean settled;

  /**
   * @param lists of the tables that will come, t in the theory
   */
  public Fitter(int lists) {
    size = 1 << lists;
    layout = new Layout(size);
    newton = new Newton(layout);
  }

  /** Takes another table for the fits that follow. */
  public void load(CaptureTable table) {
    load(table.counts());
  }

  /**
   * Takes another table.
   *
   * @param table people by history, 2 to the power of t; [0] is passed over
   */
  public void load(long[] table) {
    people = 0;
    for (int cell = 1; cell < size; cell++) {
      layout.counts[cell] = table[cell];
      people += table[cell];
    }
    layout.counts[0] = 0;
    newton.load();
  }

  /** Fits without knowing where the estimate may be. */
  public Status fit(Design design) {
    return fit(design, null);
  }

  /**
   * Fits beginning where another table of the same kind ended: a bootstrap table starts at the fit
   * of the data.
   *
   * @param start parameters as of {@link #parameters()}; none may be at minus infinity that this
   *     table does not put there
   */
  public Status fit(Design design, double @org.jspecify.annotations.Nullable [] start) {
    layout.set(design);
    parameters = design.parameters();
    Status status = status(design);
    settled = status == Status.EXISTS && newton.run(start);
    return status;
  }

  /** Whether there would be one estimate, without fitting; spoils the figures of the last fit. */
  public Status check(Design design) {
    layout.set(design);
    settled = false;
    return status(design);
  }

  /** Fits where there is known to be one estimate: with the unseen given, for a profile. */
  boolean fitGiven(Design design, double unseen) {
    layout.counts[0] = unseen;
    newton.load(0);
    layout.set(design);
    parameters = design.parameters();
    settled = newton.run(null);
    return settled;
  }

  private Status status(Design design) {
    if (people == 0) {
      return Status.NO_ESTIMATE;
    }
    if (rank.full(design, layout.counts, layout.freeCount)) {
      return Status.EXISTS;
    }
    return design.verdict(
        occupied(design), () -> new Existence(design, layout.totals, layout.counts).verdict());
  }

  private BitSet occupied(Design design) {
    BitSet occupied = new BitSet(size);
    for (int cell : design.cells()) {
      occupied.set(cell, layout.counts[cell] > 0);
    }
    return occupied;
  }

  /** People on some list, n in the theory. */
  public long people() {
    return people;
  }

  /** People on none, exp(b_empty). */
  public double dark() {
    return settled ? Math.exp(newton.value(0)) : Double.NaN;
  }

  /** People in all, n + exp(b_empty). */
  public double total() {
    return people + dark();
  }

  /** Poisson log-likelihood over the cells that have a mean. */
  public double logLik() {
    return settled ? newton.logLik() : Double.NaN;
  }

  /** Twice the log-likelihood that is missing against a mean of its own for each cell. */
  public double deviance() {
    return settled ? newton.deviance() : Double.NaN;
  }

  /** {@code 2 k - 2 logLik}; k counts parameters at minus infinity. */
  public double aic() {
    return 2 * parameters - 2 * logLik();
  }

  /** {@code k log(n) - 2 logLik} for n people; k counts parameters at minus infinity. */
  public double bic() {
    return parameters * Math.log(people) - 2 * logLik();
  }

  /** The fitted mean of a cell, 0 where a parameter is at minus infinity. */
  public double mean(int history) {
    return settled ? newton.mean(history) : Double.NaN;
  }

  /** People expected on all lists of theta, and maybe on others. */
  public double expected(int theta) {
    return settled ? newton.expected(theta) : Double.NaN;
  }

  /** People on all lists of theta, n*_theta, of the cells of the design last fitted. */
  public double observed(int theta) {
    return layout.totals[theta];
  }

  /** Cells that have a mean. */
  public int cells() {
    return layout.cellCount;
  }

  /** Parameters of the last fit by their number in the design; new each time. */
  public double[] parameters() {
    double[] values = new double[parameters];
    Arrays.setAll(values, at -> settled ? newton.value(at) : Double.NaN);
    return values;
  }

  /** Standard errors from the inverse information; NaN at minus infinity. */
  public double[] errors() {
    double[] errors = new double[parameters];
    Arrays.fill(errors, Double.NaN);
    if (settled) {
      newton.errors(errors);
    }
    return errors;
  }
}
