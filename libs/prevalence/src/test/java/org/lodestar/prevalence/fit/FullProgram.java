package org.lodestar.prevalence.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * The verdict as Fienberg and Rinaldo state it, with nothing left out or cut short: the greatest s
 * for which some x has A'x = A'n and x >= s in each kept cell must be above zero; A must have full
 * column rank. In fractions of any size.
 */
final class FullProgram {
  private final List<Integer> thetas = new ArrayList<>(List.of(0));
  private final List<Integer> cells = new ArrayList<>();
  private final CaptureTable table;

  FullProgram(CaptureTable table, Model model) {
    this.table = table;
    for (int list = 0; list < table.size(); list++) {
      thetas.add(1 << list);
    }
    thetas.addAll(model.terms());
    List<Integer> empty = thetas.stream().filter(theta -> table.onAll(theta) == 0).toList();
    thetas.removeAll(empty);
    for (int cell = 1; cell < table.histories(); cell++) {
      int history = cell;
      if (empty.stream().noneMatch(theta -> (theta & ~history) == 0)) {
        cells.add(cell);
      }
    }
  }

  Status verdict() {
    return Status.of(greatest().signum() > 0, rank(design()) == thetas.size());
  }

  private BigFraction[][] design() {
    BigFraction[][] design = new BigFraction[cells.size()][thetas.size()];
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < thetas.size(); column++) {
        boolean part = (thetas.get(column) & ~cells.get(row)) == 0;
        design[row][column] = part ? BigFraction.ONE : BigFraction.ZERO;
      }
    }
    return design;
  }

  private static int rank(BigFraction[][] matrix) {
    int rank = 0;
    for (int column = 0; column < matrix[0].length; column++) {
      int found = rank;
      while (found < matrix.length && matrix[found][column].isZero()) {
        found++;
      }
      if (found < matrix.length) {
        BigFraction[] pivot = matrix[found];
        matrix[found] = matrix[rank];
        matrix[rank] = pivot;
        for (int row = rank + 1; row < matrix.length; row++) {
          subtract(matrix[row], pivot, matrix[row][column].divide(pivot[column]));
        }
        rank++;
      }
    }
    return rank;
  }

  private static void subtract(BigFraction[] row, BigFraction[] other, BigFraction factor) {
    for (int at = 0; at < row.length; at++) {
      row[at] = row[at].subtract(factor.multiply(other[at]));
    }
  }

  /** Columns: x - s of each cell, s, an artificial one for each row, the right side. */
  private BigFraction greatest() {
    int rows = thetas.size();
    int own = cells.size() + 1;
    BigFraction[][] tableau = new BigFraction[rows][own + rows + 1];
    int[] basis = new int[rows];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(tableau[row], BigFraction.ZERO);
      basis[row] = own + row;
      tableau[row][own + row] = BigFraction.ONE;
      for (int at = 0; at < cells.size(); at++) {
        if ((thetas.get(row) & ~cells.get(at)) == 0) {
          tableau[row][at] = BigFraction.ONE;
          tableau[row][own - 1] = tableau[row][own - 1].add(1);
          long count = table.count(cells.get(at));
          tableau[row][own + rows] = tableau[row][own + rows].add(BigFraction.of(count));
        }
      }
    }
    BigFraction[] artificial = new BigFraction[own + rows];
    BigFraction[] least = new BigFraction[own + rows];
    for (int at = 0; at < own + rows; at++) {
      artificial[at] = at < own ? BigFraction.ZERO : BigFraction.of(-1);
      least[at] = at == own - 1 ? BigFraction.ONE : BigFraction.ZERO;
    }
    if (!maximise(tableau, basis, artificial, own + rows).isZero()) {
      throw new AssertionError("the counts themselves are a solution");
    }
    return maximise(tableau, basis, least, own);
  }

  private static BigFraction maximise(
      BigFraction[][] tableau, int[] basis, BigFraction[] gains, int columns) {
    int entering = entering(tableau, basis, gains, columns);
    while (entering >= 0) {
      int leaving = leaving(tableau, basis, entering, columns);
      BigFraction scale = tableau[leaving][entering];
      for (int at = 0; at < tableau[leaving].length; at++) {
        tableau[leaving][at] = tableau[leaving][at].divide(scale);
      }
      for (int row = 0; row < tableau.length; row++) {
        if (row != leaving) {
          subtract(tableau[row], tableau[leaving], tableau[row][entering]);
        }
      }
      basis[leaving] = entering;
      entering = entering(tableau, basis, gains, columns);
    }
    BigFraction sum = BigFraction.ZERO;
    for (int row = 0; row < tableau.length; row++) {
      sum = sum.add(gains[basis[row]].multiply(tableau[row][tableau[row].length - 1]));
    }
    return sum;
  }

  private static int entering(
      BigFraction[][] tableau, int[] basis, BigFraction[] gains, int columns) {
    for (int column = 0; column < columns; column++) {
      BigFraction gain = gains[column];
      for (int row = 0; row < tableau.length; row++) {
        gain = gain.subtract(gains[basis[row]].multiply(tableau[row][column]));
      }
      if (gain.signum() > 0) {
        return column;
      }
    }
    return -1;
  }

  /** An artificial one that is left in at zero goes first, whatever its sign: it must not grow. */
  private static int leaving(BigFraction[][] tableau, int[] basis, int entering, int columns) {
    int best = -1;
    for (int row = 0; row < tableau.length; row++) {
      if (basis[row] >= columns && !tableau[row][entering].isZero()) {
        return row;
      }
      if (tableau[row][entering].signum() > 0) {
        int last = tableau[row].length - 1;
        BigFraction ratio = tableau[row][last].divide(tableau[row][entering]);
        int order =
            best < 0 ? -1 : ratio.compareTo(tableau[best][last].divide(tableau[best][entering]));
        best = order < 0 || order == 0 && basis[row] < basis[best] ? row : best;
      }
    }
    return best;
  }
}
