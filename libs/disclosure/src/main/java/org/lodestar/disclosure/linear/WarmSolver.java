package org.lodestar.disclosure.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A solver for exact sums that goes on from its last answer: for many questions of one kind. */
public final class WarmSolver implements Solver {
  private final List<Integer> bases = new ArrayList<>();
  private final Map<Integer, Integer> index = new HashMap<>();
  private final Simplex simplex;

  /** Of sums whose value is known. */
  public WarmSolver(List<Knowledge.Sum> sums) {
    int[][] variables =
        sums.stream()
            .map(sum -> Arrays.stream(sum.bases()).map(this::number).toArray())
            .toArray(int[][]::new);
    double[] values = sums.stream().mapToDouble(Knowledge.Sum::low).toArray();
    simplex = new Simplex(variables, values, bases.size());
  }

  private int number(int base) {
    return index.computeIfAbsent(
        base,
        _ -> {
          bases.add(base);
          return bases.size() - 1;
        });
  }

  @Override
  public Extreme extreme(List<Integer> wanted, boolean most) {
    double[] weights = new double[bases.size()];
    wanted.forEach(base -> weights[number(base)] = most ? 1 : -1);
    if (!simplex.maximise(weights)) {
      return new Extreme(Double.POSITIVE_INFINITY, Map.of());
    }
    double[] corner = simplex.corner();
    Map<Integer, Double> values = new HashMap<>();
    index.forEach((base, number) -> values.put(base, corner[number]));
    return new Extreme(wanted.stream().mapToDouble(values::get).sum(), values);
  }
}
