package org.lodestar.prevalence.fit;

import java.util.List;
import org.apache.commons.numbers.core.NativeOperators;

/** Rows of exact numbers. */
final class Rows {
  private Rows() {}

  /** {@code row - factor * other}, in place; most entries are zero and cost nothing. */
  static <T extends NativeOperators<T> & Comparable<T>> void subtract(
      List<T> row, T factor, List<T> other) {
    T zero = factor.zero();
    if (factor.compareTo(zero) == 0) {
      return;
    }
    for (int at = 0; at < row.size(); at++) {
      if (other.get(at).compareTo(zero) != 0) {
        row.set(at, row.get(at).subtract(factor.multiply(other.get(at))));
      }
    }
  }
}
