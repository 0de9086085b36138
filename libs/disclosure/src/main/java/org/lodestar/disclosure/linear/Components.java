package org.lodestar.disclosure.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements parted into such as share no base. */
public final class Components {
  private final Map<Integer, Integer> parent = new HashMap<>();
  private final Map<Integer, List<Knowledge.Sum>> sums = new HashMap<>();
  private final Map<Integer, Solver> solvers = new HashMap<>();
  private final Solver.Maker maker;

  /** Parts what is known. */
  public Components(Knowledge knowledge, Solver.Maker maker) {
    this.maker = maker;
    for (Knowledge.Sum sum : knowledge.sums()) {
      for (int base : sum.bases()) {
        parent.put(of(base), of(sum.bases()[0]));
      }
    }
    for (Knowledge.Sum sum : knowledge.sums()) {
      sums.computeIfAbsent(of(sum.bases()[0]), _ -> new ArrayList<>()).add(sum);
    }
  }

  /** The number of the component of a base; a base of which nothing is said is one by itself. */
  public int of(int base) {
    int at = base;
    int up = parent.getOrDefault(at, at);
    while (up != at) {
      parent.put(at, parent.getOrDefault(up, up));
      at = up;
      up = parent.getOrDefault(at, at);
    }
    return at;
  }

  /** The least or most that bases of one component add up to. */
  public Extreme extreme(int component, List<Integer> bases, boolean most) {
    List<Knowledge.Sum> said = sums.get(component);
    if (said == null) {
      return new Extreme(most ? Double.POSITIVE_INFINITY : 0, Map.of());
    }
    return solvers.computeIfAbsent(component, _ -> maker.of(said)).extreme(bases, most);
  }
}
