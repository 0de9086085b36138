package org.lodestar.prevalence.fit;

import java.util.Arrays;

/**
 * A symmetric positive matrix as L L', in place, one row behind the other in one array. Only the
 * lower half is read and written. Of a size of its own each time, so that scratch is made once.
 */
final class Cholesky {
  private Cholesky() {}

  /** False where the matrix is not positive to the precision of a double; it is then spoilt. */
  static boolean factor(double[] matrix, int size) {
    for (int i = 0; i < size; i++) {
      int row = i * size;
      for (int j = 0; j < i; j++) {
        int other = j * size;
        double sum = matrix[row + j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[row + k] * matrix[other + k];
        }
        matrix[row + j] = sum / matrix[other + j];
      }
      double pivot = matrix[row + i];
      for (int k = 0; k < i; k++) {
        pivot -= matrix[row + k] * matrix[row + k];
      }
      if (!(pivot > 0)) {
        return false;
      }
      matrix[row + i] = Math.sqrt(pivot);
    }
    return true;
  }

  /** Solves L L' x = right side, in place. */
  static void solve(double[] factor, int size, double[] side) {
    forward(factor, size, side);
    for (int i = size - 1; i >= 0; i--) {
      double value = side[i] / factor[i * size + i];
      side[i] = value;
      for (int k = 0; k < i; k++) {
        side[k] -= factor[i * size + k] * value;
      }
    }
  }

  /** Solves L x = right side, in place. */
  private static void forward(double[] factor, int size, double[] side) {
    for (int i = 0; i < size; i++) {
      double sum = side[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i * size + k] * side[k];
      }
      side[i] = sum / factor[i * size + i];
    }
  }

  /** An entry on the diagonal of the inverse. */
  static double inverseAt(double[] factor, int size, int at, double[] scratch) {
    Arrays.fill(scratch, 0, size, 0);
    scratch[at] = 1;
    forward(factor, size, scratch);
    double sum = 0;
    for (int i = at; i < size; i++) {
      sum += scratch[i] * scratch[i];
    }
    return sum;
  }
}
