package org.lodestar.disclosure.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.linear.Simplex;

/**
 * A table that agrees with given sums, by iterative proportional fitting (Deming and Stephan,
 * Annals of Mathematical Statistics 11, 1940): of all that do the one that is nearest to an even
 * spread, so that no base is nothing without need.
 */
final class Fit {
  private static final int SWEEPS = 3000;
  private static final double CLOSE = 1e-10;
  private static final double FAR = 1e-7;
  private static final int MOST_BASES = 2000;
  private static final int CORNERS = 12;

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
    boolean[] open = new boolean[x.length];
    for (int base = 0; base < x.length; base++) {
      open[base] = x[base] > 0;
    }
    double worst = 1;
    for (int sweep = 0; sweep < SWEEPS && worst > CLOSE; sweep++) {
      Stop.ifInterrupted();
      worst = sweep();
    }
    return worst > FAR && x.length <= MOST_BASES ? corners(open) : x.clone();
  }

  /**
   * Where some bases must be nothing, fitting comes near without end; then the middle of some
   * corners of all that agrees is taken.
   */
  private double[] corners(boolean[] open) {
    int[] number = new int[x.length];
    int size = 0;
    for (int base = 0; base < x.length; base++) {
      number[base] = open[base] ? size++ : -1;
    }
    int[][] variables = new int[sums.size()][];
    Arrays.setAll(
        variables,
        each ->
            Arrays.stream(sums.get(each))
                .map(base -> number[base])
                .filter(at -> at >= 0)
                .toArray());
    double[] middle = new double[x.length];
    try {
      Simplex simplex =
          new Simplex(variables, values.stream().mapToDouble(Double::doubleValue).toArray(), size);
      SplittableRandom chance = new SplittableRandom(size);
      for (int corner = 0; corner < CORNERS; corner++) {
        // Nothing is gained without bound where every weight is negative.
        simplex.maximise(chance.doubles(size).map(u -> -u).toArray());
        double[] found = simplex.corner();
        for (int base = 0; base < x.length; base++) {
          middle[base] += open[base] ? found[number[base]] / CORNERS : 0;
        }
      }
      return middle;
    } catch (DisclosureException e) {
      // The sums contradict each other; whoever compares them with what was fitted says where.
      return x.clone();
    }
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
