package org.lodestar.disclosure.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.linear.Knowledge;
import org.lodestar.disclosure.linear.Simplex;
import org.lodestar.disclosure.linear.Statement;

/**
 * A table that agrees with given sums. What they settle is put in; the rest is found by iterative
 * proportional fitting (Deming and Stephan, Annals of Mathematical Statistics 11, 1940): of all
 * that agrees what is nearest to an even spread, so that no base is nothing without need.
 */
final class Fit {
  private static final int SWEEPS = 2000;
  private static final double CLOSE = 1e-10;
  private static final double FAR = 1e-7;

  /** With more open bases than this, corners take too long. */
  private static final int MOST_OPEN = 3000;

  private static final int CORNERS = 12;

  private final Cube cube;
  private final Set<Integer> nothing = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();

  Fit(Cube cube, boolean[] frozen) {
    this.cube = cube;
    for (int base = 0; base < frozen.length; base++) {
      if (frozen[base]) {
        nothing.add(base);
      }
    }
  }

  void add(int cell, double value) {
    statements.add(new Statement(cell, value, value));
  }

  /** Where the sums contradict each other, something that comes near some of them. */
  double[] solve() {
    double[] x = new double[cube.bases()];
    Knowledge knowledge;
    try {
      knowledge = new Knowledge(cube, statements, nothing);
    } catch (DisclosureException e) {
      // Whoever compares the sums with what was fitted says where the contradiction is.
      return x;
    }
    for (int base = 0; base < x.length; base++) {
      x[base] = knowledge.isSettled(base) ? knowledge.value(base) : 1;
    }
    if (sweeps(x, knowledge.sums()) > FAR) {
      corners(x, knowledge);
    }
    return x;
  }

  private static double sweeps(double[] x, List<Knowledge.Sum> sums) {
    double worst = 1;
    for (int sweep = 0; sweep < SWEEPS && worst > CLOSE; sweep++) {
      Stop.ifInterrupted();
      worst = sweep(x, sums);
    }
    return worst;
  }

  /** Scales every sum to its value; gives the greatest relative distance that there was. */
  private static double sweep(double[] x, List<Knowledge.Sum> sums) {
    double worst = 0;
    for (Knowledge.Sum sum : sums) {
      double now = 0;
      for (int base : sum.bases()) {
        now += x[base];
      }
      double factor = now > 0 ? Math.max(0, sum.low()) / now : 1;
      worst = Math.max(worst, now > 0 ? Math.abs(factor - 1) : 0);
      for (int base : sum.bases()) {
        x[base] *= factor;
      }
    }
    return worst;
  }

  /**
   * Where some bases must be nothing, fitting comes near without end; then the middle of some
   * corners of all that agrees is taken.
   */
  private static void corners(double[] x, Knowledge knowledge) {
    int[] open =
        knowledge.sums().stream()
            .flatMapToInt(sum -> Arrays.stream(sum.bases()))
            .sorted()
            .distinct()
            .toArray();
    if (open.length > MOST_OPEN) {
      throw new DisclosureException(
          "The table and what was published before are too large to be held against each other."
              + " Divide the table into smaller ones.");
    }
    int[][] variables =
        knowledge.sums().stream()
            .map(
                sum ->
                    Arrays.stream(sum.bases())
                        .map(base -> Arrays.binarySearch(open, base))
                        .toArray())
            .toArray(int[][]::new);
    double[] values = knowledge.sums().stream().mapToDouble(Knowledge.Sum::low).toArray();
    Simplex simplex;
    try {
      simplex = new Simplex(variables, values, open.length);
    } catch (DisclosureException e) {
      // As above: what was fitted stays, and misses some of the sums.
      return;
    }
    SplittableRandom chance = new SplittableRandom(open.length);
    double[] middle = new double[open.length];
    for (int corner = 0; corner < CORNERS; corner++) {
      Stop.ifInterrupted();
      // Nothing is gained without bound where every weight is negative.
      simplex.maximise(chance.doubles(open.length).map(u -> -u).toArray());
      double[] found = simplex.corner();
      Arrays.setAll(middle, i -> middle[i] + found[i] / CORNERS);
    }
    for (int i = 0; i < open.length; i++) {
      x[open[i]] = middle[i];
    }
  }
}
