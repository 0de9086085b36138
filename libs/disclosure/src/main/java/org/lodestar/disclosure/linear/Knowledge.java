package org.lodestar.disclosure.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.cube.Cube;

/**
 * All that was published as statements about sums of bases, made simpler without losing anything:
 * what is settled is put in, what follows from other statements is left out.
 */
public final class Knowledge {
  private static final double NEAR = 1e-6;

  private final Cube cube;
  private final double[] value;
  private final boolean[] settled;
  private final List<Sum> sums = new ArrayList<>();

  /**
   * A statement about bases that are not settled.
   *
   * @param bases at least one
   */
  public record Sum(int[] bases, double low, double high) {}

  public Knowledge(Cube cube, List<Statement> statements, Set<Integer> nothing) {
    this.cube = cube;
    value = new double[cube.bases()];
    settled = new boolean[cube.bases()];
    nothing.forEach(base -> settle(base, 0));
    Map<Integer, Statement> byCell = new HashMap<>();
    statements.forEach(each -> byCell.merge(each.cell(), each, Knowledge::both));
    Set<Integer> exact = new HashSet<>();
    byCell.values().stream().filter(Statement::isExact).forEach(each -> exact.add(each.cell()));
    byCell.values().stream()
        .filter(each -> each.high() == 0)
        .forEach(each -> Arrays.stream(cube.bases(each.cell())).forEach(base -> settle(base, 0)));
    byCell.values().stream()
        .sorted(Comparator.comparingInt(Statement::cell))
        .filter(each -> !follows(each.cell(), exact))
        .forEach(each -> sums.add(new Sum(cube.bases(each.cell()), each.low(), each.high())));
    simplify();
  }

  private static Statement both(Statement one, Statement other) {
    return new Statement(
        one.cell(), Math.max(one.low(), other.low()), Math.min(one.high(), other.high()));
  }

  private void settle(int base, double at) {
    if (at < -NEAR) {
      throw new DisclosureException(
          "What was published contradicts itself: no table agrees with all of it.");
    }
    settled[base] = true;
    value[base] = Math.max(0, at);
  }

  /** A sum follows when all the parts that it is divided into in some dimension are published. */
  private boolean follows(int cell, Set<Integer> exact) {
    for (int k = 0; k < cube.rank(); k++) {
      int code = cube.code(cell, k);
      int[] parts = cube.dimension(k).children(code);
      int rest = cell - code * cube.cellStride(k);
      int stride = cube.cellStride(k);
      if (parts.length > 0
          && Arrays.stream(parts).allMatch(part -> exact.contains(rest + part * stride))) {
        return true;
      }
    }
    return false;
  }

  /** Puts settled bases in until no statement settles another one. */
  private void simplify() {
    boolean again = true;
    while (again) {
      again = false;
      List<Sum> old = List.copyOf(sums);
      sums.clear();
      for (Sum sum : old) {
        Sum left = without(sum);
        if (left.low() == left.high() && isSettling(left)) {
          for (int base : left.bases()) {
            settle(base, left.low() < NEAR ? Math.min(0, left.low()) : left.low());
          }
          again = true;
        } else if (left.bases().length > 0) {
          sums.add(left);
        }
      }
    }
  }

  /** One base alone is what its sum is; of a sum of nothing each base is nothing. */
  private static boolean isSettling(Sum sum) {
    return sum.bases().length == 1 || (sum.bases().length > 0 && sum.low() < NEAR);
  }

  private Sum without(Sum sum) {
    double known = 0;
    int[] open = new int[sum.bases().length];
    int size = 0;
    for (int base : sum.bases()) {
      known += settled[base] ? value[base] : 0;
      if (!settled[base]) {
        open[size++] = base;
      }
    }
    return size == open.length
        ? sum
        : new Sum(Arrays.copyOf(open, size), sum.low() - known, sum.high() - known);
  }

  public List<Sum> sums() {
    return sums;
  }

  public boolean isSettled(int base) {
    return settled[base];
  }

  public double value(int base) {
    return value[base];
  }
}
