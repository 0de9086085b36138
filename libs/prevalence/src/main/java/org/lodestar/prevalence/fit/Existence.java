package org.lodestar.prevalence.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.core.NativeOperators;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The exact verdict, in whole numbers and fractions. Let D be the sets of lists that hold no theta
 * at minus infinity, the empty set with them. A vector over D is linear in the parameters of the
 * model when its Moebius sum at each set of D outside the model is zero. With that (see the
 * theory):
 *
 * <ul>
 *   <li>the parameters are told apart unless every set of D is a parameter;
 *   <li>there is no estimate when some such vector is zero on occupied cells, nowhere negative on
 *       empty ones and positive on one (Fienberg and Rinaldo 2012).
 * </ul>
 */
final class Existence {
  private final List<Integer> outside = new ArrayList<>();
  private final List<Integer> empty = new ArrayList<>();

  /**
   * @param design model and cells
   * @param totals n*_theta for each set, of the cells of the design
   * @param counts people by history
   */
  Existence(Design design, double[] totals, double[] counts) {
    for (int cell : design.cells()) {
      if (!design.isVoid(cell, totals)) {
        if (counts[cell] == 0) {
          empty.add(cell);
        }
        if (!isIn(cell, design.thetas())) {
          outside.add(cell);
        }
      }
    }
  }

  private static boolean isIn(int cell, int[] thetas) {
    for (int theta : thetas) {
      if (theta == cell) {
        return true;
      }
    }
    return false;
  }

  Status verdict() {
    return Status.of(exists(), !outside.isEmpty());
  }

  /** Small fractions first; where they overflow, large ones. */
  private boolean exists() {
    try {
      return exists(Fraction.ONE);
    } catch (ArithmeticException _) {
      return exists(BigFraction.ONE);
    }
  }

  private <T extends NativeOperators<T> & Comparable<T>> boolean exists(T one) {
    List<Integer> unknown = new ArrayList<>(empty);
    unknown.add(0);
    NullSpace<T> directions = new NullSpace<>(moebius(unknown, one), one);
    // Stiemke: no direction is as above when the empty cells can be filled, each with more than
    // nothing, so that all directions are balanced: B'y = 0 with y = 1 + z, z not negative.
    List<List<T>> balance = new ArrayList<>();
    List<T> sides = new ArrayList<>();
    for (List<T> direction : directions.basis(unknown.size())) {
      List<T> onEmpty = direction.subList(0, empty.size());
      balance.add(onEmpty);
      sides.add(onEmpty.stream().reduce(one.zero(), (a, b) -> a.add(b)).negate());
    }
    return new Feasibility<>(balance, sides, one).holds();
  }

  /**
   * For each set outside the model the signs of its Moebius sum over the sets not known to be zero.
   */
  private <T extends NativeOperators<T>> List<List<T>> moebius(List<Integer> unknown, T one) {
    List<List<T>> rows = new ArrayList<>();
    for (int set : outside) {
      List<T> row = new ArrayList<>();
      for (int part : unknown) {
        boolean inside = (part & ~set) == 0;
        boolean even = Integer.bitCount(set & ~part) % 2 == 0;
        row.add(!inside ? one.zero() : even ? one : one.negate());
      }
      rows.add(row);
    }
    return rows;
  }
}
