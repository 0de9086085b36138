package org.lodestar.disclosure.suppress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.cube.Truth;

/**
 * Chooses what else is left out so that each target is safe, and keeps the proof: for each of them
 * two tables that agree with all that is published, one with as little as {@code low} in the cell
 * and one with as much as {@code high}. First it grows, target by target; then it shows again, one
 * by one, what other witnesses can do without; small tables are done in several orders.
 */
public final class Suppression {
  /** So many looks at moves are spent on further orders. */
  private static final double EFFORT = 3e7;

  private static final int ORDERS = 24;

  private final Cube cube;
  private final Truth truth;
  private final List<Target> targets;
  private final Steps steps;
  private final Board start;

  /**
   * Prepares.
   *
   * @param board what is left out already; it is not changed
   * @param targets what must be safe; those that are shown will be left out
   */
  public Suppression(Cube cube, Truth truth, Board board, List<Target> targets) {
    this.cube = cube;
    this.truth = truth;
    this.targets =
        targets.stream()
            .sorted(
                Comparator.comparingDouble(Target::width)
                    .thenComparingDouble(target -> -target.value())
                    .reversed()
                    .thenComparingInt(Target::cell))
            .toList();
    steps = new Steps(cube);
    start = board.copy();
    targets.forEach(target -> start.hide(target.cell()));
  }

  /** The least loss found over the orders tried. */
  public Proven run() {
    Proven best = attempt(targets);
    int orders = orders();
    Random chance = new Random(targets.size());
    for (int order = 1; order < orders; order++) {
      List<Target> shuffled = new ArrayList<>(targets);
      Collections.shuffle(shuffled, chance);
      Proven next = attempt(shuffled);
      if (next.isBetter(best)) {
        best = next;
      }
    }
    return best;
  }

  private int orders() {
    double moves = 0;
    for (Target target : targets) {
      double product = 1;
      for (int k = 0; k < cube.rank(); k++) {
        product *= steps.count(k, cube.code(target.cell(), k));
      }
      moves += product;
    }
    return targets.size() < 2 ? 1 : (int) Math.clamp(EFFORT / (8 * moves + 1), 1, ORDERS);
  }

  private Proven attempt(List<Target> order) {
    Board board = start.copy();
    Search search = new Search(cube, board, truth, steps);
    List<Pledge> pledges = new ArrayList<>();
    List<Target> open = new ArrayList<>();
    for (Target target : order) {
      Stop.ifInterrupted();
      Pledge pledge = pledge(search, board, target);
      if (pledge == null) {
        open.add(target);
      } else {
        pledges.add(pledge);
      }
    }
    new Pruning(board, start, search, pledges).run();
    return new Proven(board, pledges, open);
  }

  private static @Nullable Pledge pledge(Search search, Board board, Target target) {
    Witness less = search.find(target.cell(), target.value() - target.low(), -1, false);
    if (less == null) {
      return null;
    }
    hide(board, less);
    Witness more = search.find(target.cell(), target.high() - target.value(), 1, false);
    if (more == null) {
      return null;
    }
    hide(board, more);
    return new Pledge(target, less, more);
  }

  private static void hide(Board board, Witness witness) {
    for (int cell : witness.cells()) {
      board.hide(cell);
    }
  }
}
