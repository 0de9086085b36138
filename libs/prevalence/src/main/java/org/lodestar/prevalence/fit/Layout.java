package org.lodestar.prevalence.fit;

import java.util.Arrays;

/**
 * What of a design is left on a table once parameters at minus infinity are taken out: parameters
 * that are free, and cells that have a mean. Scratch of one thread, filled anew for each fit.
 */
final class Layout {
  /** People by history. */
  final double[] counts;

  /** n*_theta by set of lists, of the cells of the design. */
  final double[] totals;

  /** Sets of lists of all parameters of the design. */
  int[] thetas = new int[0];

  /** Sets of lists of the free parameters; only the first {@link #freeCount}. */
  int[] free = new int[0];

  int freeCount;

  /** Histories that have a mean; only the first {@link #cellCount}. */
  final int[] cells;

  int cellCount;

  Layout(int size) {
    counts = new double[size];
    totals = new double[size];
    cells = new int[size];
  }

  void set(Design design) {
    thetas = design.thetas();
    Arrays.fill(totals, 0);
    for (int cell : design.cells()) {
      totals[cell] = counts[cell];
    }
    Lattice.sumOverSupersets(totals);
    keepParameters();
    keepCells(design);
  }

  private void keepParameters() {
    if (free.length < thetas.length) {
      free = new int[thetas.length];
    }
    freeCount = 0;
    for (int theta : thetas) {
      if (totals[theta] > 0) {
        free[freeCount++] = theta;
      }
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

  boolean isFree(int parameter) {
    return totals[thetas[parameter]] > 0;
  }
}
