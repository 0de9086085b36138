package org.lodestar.prevalence.fit;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Iteratively reweighted least squares with a design written out, for as many steps as R's glm
 * took. Slow and plain, to hold ours against. As in R the standard errors are those of the weights
 * that led to the last step, not of those that follow from it.
 */
final class Reweighting {
  private final List<int[]> rows = new ArrayList<>();
  private final List<Double> counts = new ArrayList<>();
  private final int size;
  private double[][] inverse = new double[0][];
  private double[] b = new double[0];

  Reweighting(CaptureTable table, Model model, int steps) {
    List<Integer> thetas = new ArrayList<>(List.of(0));
    for (int list = 0; list < table.size(); list++) {
      thetas.add(1 << list);
    }
    thetas.addAll(model.terms());
    List<Integer> empty = thetas.stream().filter(theta -> table.onAll(theta) == 0).toList();
    thetas.removeAll(empty);
    size = thetas.size();
    for (int cell = 1; cell < table.histories(); cell++) {
      int history = cell;
      if (empty.stream().noneMatch(theta -> (theta & ~history) == 0)) {
        rows.add(thetas.stream().mapToInt(theta -> (theta & ~history) == 0 ? 1 : 0).toArray());
        counts.add((double) table.count(cell));
      }
    }
    run(steps);
  }

  private void run(int steps) {
    double[] mu = counts.stream().mapToDouble(count -> count + 0.1).toArray();
    for (int taken = 0; taken < steps; taken++) {
      mu = step(mu);
    }
  }

  private double[] step(double[] mu) {
    double[][] information = new double[size][size];
    double[] side = new double[size];
    for (int row = 0; row < mu.length; row++) {
      double working = Math.log(mu[row]) + (counts.get(row) - mu[row]) / mu[row];
      for (int i = 0; i < size; i++) {
        side[i] += rows.get(row)[i] * mu[row] * working;
        for (int j = 0; j < size; j++) {
          information[i][j] += mu[row] * rows.get(row)[i] * rows.get(row)[j];
        }
      }
    }
    inverse = inverse(information);
    b = times(inverse, side);
    double[] means = new double[mu.length];
    for (int row = 0; row < mu.length; row++) {
      for (int i = 0; i < size; i++) {
        means[row] += rows.get(row)[i] * b[i];
      }
      means[row] = Math.exp(means[row]);
    }
    return means;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  /** Gauss and Jordan with the greatest pivot of a column. */
  private static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] wide = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, wide[i], 0, size);
      wide[i][size + i] = 1;
    }
    for (int column = 0; column < size; column++) {
      int best = column;
      for (int row = column; row < size; row++) {
        best = Math.abs(wide[row][column]) > Math.abs(wide[best][column]) ? row : best;
      }
      double[] pivot = wide[best];
      wide[best] = wide[column];
      wide[column] = pivot;
      double scale = pivot[column];
      for (int at = 0; at < 2 * size; at++) {
        pivot[at] /= scale;
      }
      for (int row = 0; row < size; row++) {
        double factor = wide[row][column];
        for (int at = 0; row != column && at < 2 * size; at++) {
          wide[row][at] -= factor * pivot[at];
        }
      }
    }
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(wide[i], size, inverse[i], 0, size);
    }
    return inverse;
  }

  double value(int parameter) {
    return b[parameter];
  }

  double error(int parameter) {
    return Math.sqrt(inverse[parameter][parameter]);
  }

  /** With the weights that belong to the last values, as they should be. */
  void again() {
    double[] mu = new double[rows.size()];
    for (int row = 0; row < mu.length; row++) {
      for (int i = 0; i < size; i++) {
        mu[row] += rows.get(row)[i] * b[i];
      }
      mu[row] = Math.exp(mu[row]);
    }
    step(mu);
  }
}
