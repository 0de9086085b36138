package org.lodestar.disclosure.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table that agrees with given sums, by iterative proportional fitting (Deming and Stephan, Annals
 * of Mathematical Statistics 11, 1940): of all that do the one that is nearest to an even spread, so
 * that no base is nothing without need.
 */
final class Fit {
  private static final int SWEEPS = 3000;
  private static final double CLOSE = 1e-10;

  private final Cube cube;
  private final double[] x;
  private final List<int[]> sums = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  Fit(Cube cube, boolean[] frozen) {
    this.cube = cube;
    x = new double[frozen.length];
    for (int base = 0; base < x.length; base++) {
      x[base] = frozen[base] ? 0 : 1;
    }
  }

  void add(int cell, double value) {
    int[] bases = cube.bases(cell);
    if (value == 0) {
      for (int base : bases) {
        x[base] = 0;
      }
    } else {
      sums.add(bases);
      values.add(value);
    }
  }

  double[] solve() {
    for (int sweep = 0; sweep < SWEEPS && sweep() > CLOSE; sweep++) {
      Stop.ifInterrupted();
    }
    return Arrays.copyOf(x, x.length);
  }

  /** Scales every sum to its value; gives the greatest relative distance that there was. */
  private double sweep() {
    double worst = 0;
    for (int each = 0; each < sums.size(); each++) {
      double sum = 0;
      for (int base : sums.get(each)) {
        sum += x[base];
      }
      double factor = sum > 0 ? values.get(each) / sum : 1;
      worst = Math.max(worst, sum > 0 ? Math.abs(factor - 1) : 0);
      for (int base : sums.get(each)) {
        x[base] *= factor;
      }
    }
    return worst;
  }
}
