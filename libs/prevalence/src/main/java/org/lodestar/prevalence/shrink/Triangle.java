package org.lodestar.prevalence.shrink;

/** The lower triangle L of a positive matrix L L' (Cholesky). */
final class Triangle {
  private final double[][] lower;

  Triangle(double[][] matrix) {
    int size = matrix.length;
    this.lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[j][j];
      }
    }
  }

  /** Solves L x = values, in place. */
  void solve(double[] values) {
    for (int i = 0; i < values.length; i++) {
      double rest = values[i];
      double[] row = lower[i];
      for (int k = 0; k < i; k++) {
        rest -= row[k] * values[k];
      }
      values[i] = rest / row[i];
    }
  }

  /** Solves L' x = values, in place. */
  void solveTransposed(double[] values) {
    for (int i = values.length - 1; i >= 0; i--) {
      values[i] /= lower[i][i];
      double[] row = lower[i];
      for (int k = 0; k < i; k++) {
        values[k] -= row[k] * values[i];
      }
    }
  }
}
