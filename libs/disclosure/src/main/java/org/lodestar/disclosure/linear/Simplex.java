package org.lodestar.disclosure.linear;

import java.util.Arrays;
import org.lodestar.disclosure.DisclosureException;

/**
 * The primal simplex method on a dense tableau (Dantzig, 1951) for sums of variables that are not
 * negative. Written for one thing: to be asked for many extremes over the same sums, each question
 * going on from where the one before ended. The first feasible corner is found once.
 */
public final class Simplex {
  private static final double NOTHING = 1e-9;

  /** Steps without progress before the rule that cannot go round in circles (Bland, 1977). */
  private static final int PATIENCE = 50;

  private double[][] rows;
  private int[] basis;
  private final int size;

  /**
   * Finds a feasible corner.
   *
   * @param sums the variables of each sum
   * @param values what each sum is
   * @param size how many variables there are
   */
  public Simplex(int[][] sums, double[] values, int size) {
    this.size = size;
    int count = sums.length;
    rows = new double[count][size + count + 1];
    basis = new int[count];
    for (int row = 0; row < count; row++) {
      for (int variable : sums[row]) {
        rows[row][variable] = 1;
      }
      rows[row][size + row] = 1;
      rows[row][size + count] = Math.max(0, values[row]);
      basis[row] = size + row;
    }
    begin(count);
  }

  /** Drives the helping variables to nothing, then takes them away. */
  private void begin(int count) {
    double[] gain = new double[size + count + 1];
    for (double[] row : rows) {
      for (int column = 0; column < size; column++) {
        gain[column] += row[column];
      }
      gain[size + count] += row[size + count];
    }
    climb(gain);
    if (gain[size + count] > 1e-5) {
      throw new DisclosureException(
          "What was published contradicts itself: no table agrees with all of it.");
    }
    int kept = 0;
    for (int row = 0; row < rows.length; row++) {
      if (basis[row] < size || leave(row)) {
        rows[kept] = rows[row];
        basis[kept++] = basis[row];
      }
    }
    basis = Arrays.copyOf(basis, kept);
    rows = Arrays.copyOf(rows, kept);
    for (int row = 0; row < kept; row++) {
      double value = rows[row][size + count];
      rows[row] = Arrays.copyOf(rows[row], size + 1);
      rows[row][size] = Math.max(0, value);
    }
  }

  /** Brings a variable in for a helping one; false where the sum follows from the others. */
  private boolean leave(int row) {
    for (int column = 0; column < size; column++) {
      if (Math.abs(rows[row][column]) > 1e-7) {
        pivot(row, column, new double[rows[row].length]);
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the corner with the greatest gain.
   *
   * @param weights of the variables
   * @return false where the gain has no bound
   */
  public boolean maximise(double[] weights) {
    double[] gain = Arrays.copyOf(weights, size + 1);
    for (int row = 0; row < rows.length; row++) {
      double weight = weights[basis[row]];
      if (weight != 0) {
        for (int column = 0; column <= size; column++) {
          gain[column] -= weight * rows[row][column];
        }
      }
    }
    return climb(gain);
  }

  private boolean climb(double[] gain) {
    int idle = 0;
    while (true) {
      int column = entering(gain, idle > PATIENCE);
      if (column < 0) {
        return true;
      }
      int row = leaving(column);
      if (row < 0) {
        return false;
      }
      idle = rows[row][rows[row].length - 1] > NOTHING ? 0 : idle + 1;
      pivot(row, column, gain);
    }
  }

  private int entering(double[] gain, boolean first) {
    int found = -1;
    double best = NOTHING;
    for (int column = 0; column < size; column++) {
      if (gain[column] > best) {
        found = column;
        best = gain[column];
        if (first) {
          return found;
        }
      }
    }
    return found;
  }

  private int leaving(int column) {
    int found = -1;
    double best = Double.POSITIVE_INFINITY;
    for (int row = 0; row < rows.length; row++) {
      double slope = rows[row][column];
      if (slope > NOTHING) {
        double ratio = rows[row][rows[row].length - 1] / slope;
        if (ratio < best - NOTHING || (ratio <= best && basis[row] < basis[found])) {
          found = row;
          best = ratio;
        }
      }
    }
    return found;
  }

  private void pivot(int row, int column, double[] gain) {
    double[] lead = rows[row];
    double scale = 1 / lead[column];
    for (int i = 0; i < lead.length; i++) {
      lead[i] *= scale;
    }
    for (int other = 0; other < rows.length; other++) {
      if (other != row) {
        take(rows[other], lead, column);
      }
    }
    take(gain, lead, column);
    basis[row] = column;
  }

  private static void take(double[] from, double[] lead, int column) {
    double times = from[column];
    if (times != 0) {
      for (int i = 0; i < from.length; i++) {
        from[i] -= times * lead[i];
      }
      from[column] = 0;
    }
  }

  /** The values of the variables at the present corner. */
  public double[] corner() {
    double[] corner = new double[size];
    for (int row = 0; row < rows.length; row++) {
      corner[basis[row]] = Math.max(0, rows[row][size]);
    }
    return corner;
  }
}
