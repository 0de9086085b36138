package org.lodestar.linkage.encode.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lays rows of numbers of one side beside those of the other: each is scaled to mean 0 and spread 1
 * in every column, and rows are alike by their correlation.
 *
 * @param left row of the first side
 * @param right the row of the second that is its nearest, and whose nearest it is
 * @param margin by how much it is nearer than the next
 */
record Match(int left, int right, double margin) {

  /** All pairs of rows that are each other's nearest, the clearest first. */
  static List<Match> mutual(float[][] left, float[][] right) {
    float[][] a = scaled(left);
    float[][] b = scaled(right);
    int[] nearestToB = new int[b.length];
    double[] best = new double[b.length];
    Arrays.fill(best, -2);
    int[] nearestToA = new int[a.length];
    double[] margin = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      double first = -2;
      double second = -2;
      for (int j = 0; j < b.length; j++) {
        double alike = product(a[i], b[j]);
        if (alike > first) {
          second = first;
          first = alike;
          nearestToA[i] = j;
        } else if (alike > second) {
          second = alike;
        }
        if (alike > best[j]) {
          best[j] = alike;
          nearestToB[j] = i;
        }
      }
      margin[i] = first - second;
    }
    return mutual(nearestToA, nearestToB, margin);
  }

  private static List<Match> mutual(int[] nearestToA, int[] nearestToB, double[] margin) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < nearestToA.length; i++) {
      if (nearestToB[nearestToA[i]] == i) {
        matches.add(new Match(i, nearestToA[i], margin[i]));
      }
    }
    matches.sort(Comparator.comparingDouble(Match::margin).reversed());
    return matches;
  }

  private static float product(float[] a, float[] b) {
    float sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static float[][] scaled(float[][] rows) {
    int columns = rows[0].length;
    float[][] scaled = new float[rows.length][columns];
    for (int k = 0; k < columns; k++) {
      standardise(rows, scaled, k);
    }
    for (float[] row : scaled) {
      float length = (float) Math.sqrt(product(row, row)) + 1e-9f;
      for (int k = 0; k < columns; k++) {
        row[k] /= length;
      }
    }
    return scaled;
  }

  private static void standardise(float[][] rows, float[][] scaled, int column) {
    double sum = 0;
    double squares = 0;
    for (float[] row : rows) {
      sum += row[column];
      squares += (double) row[column] * row[column];
    }
    double mean = sum / rows.length;
    double spread = Math.sqrt(Math.max(1e-12, squares / rows.length - mean * mean));
    for (int i = 0; i < rows.length; i++) {
      scaled[i][column] = (float) ((rows[i][column] - mean) / spread);
    }
  }
}
