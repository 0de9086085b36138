package org.lodestar.prevalence.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.core.NativeOperators;

/** All x with M x = 0, exactly: Gauss and Jordan in fractions. */
final class NullSpace<T extends NativeOperators<T> & Comparable<T>> {
  private final List<List<T>> rows;
  private final List<Integer> pivots = new ArrayList<>();
  private final T zero;
  private final T one;

  /**
   * @param rows of the matrix, not empty in width; they are changed
   */
  NullSpace(List<List<T>> rows, T one) {
    this.rows = rows;
    this.one = one;
    this.zero = one.zero();
    int width = rows.isEmpty() ? 0 : rows.getFirst().size();
    for (int column = 0; column < width && pivots.size() < rows.size(); column++) {
      eliminate(column);
    }
  }

  private void eliminate(int column) {
    int at = pivots.size();
    int found = at;
    while (found < rows.size() && isZero(rows.get(found).get(column))) {
      found++;
    }
    if (found == rows.size()) {
      return;
    }
    Collections.swap(rows, at, found);
    List<T> pivot = rows.get(at);
    T scale = pivot.get(column);
    pivot.replaceAll(value -> isZero(value) ? value : value.divide(scale));
    for (int row = 0; row < rows.size(); row++) {
      if (row != at) {
        Rows.subtract(rows.get(row), rows.get(row).get(column), pivot);
      }
    }
    pivots.add(column);
  }

  /** A basis, one vector for each column that is free. */
  List<List<T>> basis(int width) {
    List<List<T>> basis = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (!pivots.contains(column)) {
        basis.add(vector(column, width));
      }
    }
    return basis;
  }

  private List<T> vector(int free, int width) {
    List<T> vector = new ArrayList<>(Collections.nCopies(width, zero));
    vector.set(free, one);
    for (int row = 0; row < pivots.size(); row++) {
      vector.set(pivots.get(row), rows.get(row).get(free).negate());
    }
    return vector;
  }

  private boolean isZero(T value) {
    return value.compareTo(zero) == 0;
  }
}
