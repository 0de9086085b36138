package org.lodestar.prevalence.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.core.NativeOperators;

/**
 * Whether some z, nowhere negative, has M z = side: the first phase of the simplex method in exact
 * numbers, with Bland's rule (1977), which never goes round in circles.
 */
final class Feasibility<T extends NativeOperators<T> & Comparable<T>> {
  private final List<List<T>> rows = new ArrayList<>();
  private final List<Integer> basis = new ArrayList<>();
  private final List<T> shortage = new ArrayList<>();
  private final int width;
  private final T zero;

  Feasibility(List<List<T>> matrix, List<T> sides, T one) {
    this.zero = one.zero();
    this.width = matrix.isEmpty() ? 0 : matrix.getFirst().size();
    for (int at = 0; at < matrix.size(); at++) {
      boolean turn = sides.get(at).compareTo(zero) < 0;
      List<T> row = new ArrayList<>();
      matrix.get(at).forEach(value -> row.add(turn ? value.negate() : value));
      row.add(turn ? sides.get(at).negate() : sides.get(at));
      rows.add(row);
      basis.add(width + at);
    }
    for (int column = 0; column <= width; column++) {
      shortage.add(total(column));
    }
  }

  private T total(int column) {
    return rows.stream().map(row -> row.get(column)).reduce(zero, (a, b) -> a.add(b));
  }

  boolean holds() {
    int entering = entering();
    while (entering >= 0) {
      pivot(leaving(entering), entering);
      entering = entering();
    }
    return isZero(shortage.get(width));
  }

  /** The first column that makes the shortage less. */
  private int entering() {
    for (int column = 0; column < width; column++) {
      if (shortage.get(column).compareTo(zero) > 0) {
        return column;
      }
    }
    return -1;
  }

  /** There is always one: a column that makes the shortage less is positive in some row short. */
  private int leaving(int column) {
    int best = -1;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).get(column).compareTo(zero) > 0
          && (best < 0 || goesFirst(row, best, column))) {
        best = row;
      }
    }
    return best;
  }

  private boolean goesFirst(int row, int best, int column) {
    int order = ratio(row, column).compareTo(ratio(best, column));
    return order < 0 || order == 0 && basis.get(row) < basis.get(best);
  }

  private T ratio(int row, int column) {
    return rows.get(row).get(width).divide(rows.get(row).get(column));
  }

  private void pivot(int leaving, int entering) {
    List<T> pivot = rows.get(leaving);
    T scale = pivot.get(entering);
    pivot.replaceAll(value -> isZero(value) ? value : value.divide(scale));
    for (int row = 0; row < rows.size(); row++) {
      if (row != leaving) {
        Rows.subtract(rows.get(row), rows.get(row).get(entering), pivot);
      }
    }
    Rows.subtract(shortage, shortage.get(entering), pivot);
    basis.set(leaving, entering);
  }

  private boolean isZero(T value) {
    return value.compareTo(zero) == 0;
  }
}
