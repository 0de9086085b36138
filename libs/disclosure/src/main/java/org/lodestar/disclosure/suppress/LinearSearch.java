package org.lodestar.disclosure.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.linear.Components;
import org.lodestar.disclosure.linear.Extreme;
import org.lodestar.disclosure.linear.Knowledge;
import org.lodestar.disclosure.linear.Statement;
import org.lodestar.disclosure.linear.WarmSolver;
import org.lodestar.disclosure.truth.Truth;

/**
 * Looks for another table by linear programming, under what is shown now. It finds one wherever
 * there is one, also where moves do not lead to it, and takes far longer.
 */
final class LinearSearch {
  /** Larger cubes are left to moves alone. */
  static final int MOST_BASES = 600;

  /** The same where few questions are asked, and all under one board. */
  static final int MOST_BASES_ONCE = 25_000;

  private static final double NOTHING = 1e-7;

  private final Cube cube;
  private final Board board;
  private final Truth truth;
  private int version = -1;
  private Knowledge knowledge;
  private Components components;
  private final double[] value;
  private final Set<Integer> frozen = new HashSet<>();

  LinearSearch(Cube cube, Board board, Truth truth) {
    this.cube = cube;
    this.board = board;
    this.truth = truth;
    double[] x = truth.x();
    value = new double[cube.cells()];
    Arrays.setAll(value, cell -> cube.sum(x, cell));
    for (int base = 0; base < cube.bases(); base++) {
      if (truth.isFrozen(base)) {
        frozen.add(base);
      }
    }
    knowledge = new Knowledge(cube, List.of(), frozen);
    components = new Components(knowledge, WarmSolver::new);
  }

  /** The same as {@link Search#find} where only what is not shown may change. */
  @Nullable Witness find(int cell, double need, int direction) {
    refresh();
    double[] change = new double[cube.bases()];
    double found = 0;
    for (Map.Entry<Integer, List<Integer>> part : open(cell).entrySet()) {
      Extreme extreme = components.extreme(part.getKey(), part.getValue(), direction > 0);
      if (extreme.sum() < Double.POSITIVE_INFINITY) {
        extreme.bases().forEach((base, value) -> change[base] = value - truth.at(base));
        part.getValue()
            .forEach(
                base -> change[base] -= extreme.bases().containsKey(base) ? 0 : truth.at(base));
      } else if (extreme.bases().isEmpty()) {
        change[part.getValue().getFirst()] = need;
      }
    }
    for (int base : cube.bases(cell)) {
      found += change[base] * direction;
    }
    return found < need - NOTHING ? null : witness(change, need / found);
  }

  /** How far the cell can differ in a direction, of a need at most. */
  double reach(int cell, double need, int direction) {
    refresh();
    double reach = 0;
    for (Map.Entry<Integer, List<Integer>> part : open(cell).entrySet()) {
      double now = part.getValue().stream().mapToDouble(truth::at).sum();
      Extreme extreme = components.extreme(part.getKey(), part.getValue(), direction > 0);
      reach += Math.abs(extreme.sum() - now);
    }
    return Math.min(need, reach);
  }

  private void refresh() {
    if (version == board.version()) {
      return;
    }
    version = board.version();
    List<Statement> statements = new ArrayList<>();
    for (int cell = 0; cell < cube.cells(); cell++) {
      if (board.isShown(cell) || board.isPublic(cell)) {
        statements.add(new Statement(cell, value[cell], value[cell]));
      }
    }
    knowledge = new Knowledge(cube, statements, frozen);
    components = new Components(knowledge, WarmSolver::new);
  }

  private Map<Integer, List<Integer>> open(int cell) {
    Map<Integer, List<Integer>> open = new HashMap<>();
    for (int base : cube.bases(cell)) {
      if (!knowledge.isSettled(base)) {
        open.computeIfAbsent(components.of(base), _ -> new ArrayList<>()).add(base);
      }
    }
    return open;
  }

  /** Part of the way to what was found leads to a table that agrees as well. */
  private Witness witness(double[] change, double part) {
    Touched bases = new Touched();
    for (int base = 0; base < change.length; base++) {
      change[base] *= part;
      if (Math.abs(change[base]) > NOTHING) {
        bases.add(base);
      }
    }
    Touched cells = new Touched();
    for (int cell = 0; cell < cube.cells(); cell++) {
      if (board.isHidden(cell) && Math.abs(cube.sum(change, cell)) > NOTHING) {
        cells.add(cell);
      }
    }
    return new Witness(
        cells.stream().toArray(),
        bases.stream().toArray(),
        bases.stream().mapToDouble(base -> change[base]).toArray());
  }
}
