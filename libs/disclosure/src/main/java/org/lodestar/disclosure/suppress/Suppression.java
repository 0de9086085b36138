package org.lodestar.disclosure.suppress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Stop;
import org.lodestar.disclosure.truth.Truth;

/**
 * Chooses what else is left out so that each target is safe, and keeps the proof: for each of them
 * two tables that agree with all that is published, one with as little as {@code low} in the cell
 * and one with as much as {@code high}. First it grows, target by target; then it shows again, one
 * by one, what other witnesses can do without; small tables are done in several orders.
 */
public final class Suppression {
  /** So many looks at moves are spent on further orders. */
  private static final double EFFORT = 6e7;

  /** What differs by less is known. */
  private static final double LEAST = 1e-3;

  private static final int ORDERS = 32;

  private static final int POLISHED = 4;

  private final Cube cube;
  private final Truth truth;
  private final List<Target> targets;
  private final Steps steps;
  private final Board start;
  private @Nullable LinearSearch blank;

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

  /**
   * Whether a target that stays open is one that nothing can keep; larger cubes are searched by
   * moves.
   */
  public boolean isThorough() {
    return cube.bases() <= LinearSearch.MOST_BASES_ONCE;
  }

  /** Asked under everything left out that may be; made when it is first needed, and kept. */
  private LinearSearch blank() {
    if (blank == null) {
      blank = new LinearSearch(cube, start.blank(), truth);
    }
    return blank;
  }

  /** The least loss found over the attempts. */
  public Proven run() {
    List<Proven> rough = new ArrayList<>();
    rough.add(attempt(targets, start));
    int orders = orders();
    Random chance = new Random(targets.size());
    for (int order = 1; order < orders; order++) {
      List<Target> shuffled = new ArrayList<>(targets);
      Collections.shuffle(shuffled, chance);
      rough.add(attempt(shuffled, start.weighedAnew(chance)));
    }
    rough.sort(
        Comparator.comparingInt((Proven each) -> each.open().size())
            .thenComparingDouble(each -> each.board().loss()));
    Proven best = rough.getFirst();
    Set<Double> seen = new HashSet<>();
    for (Proven each : rough) {
      if (seen.size() < POLISHED && seen.add(each.board().loss())) {
        Proven next = polished(each);
        best = next.isBetter(best) ? next : best;
      }
    }
    return best;
  }

  /** Shows again what only linear programming finds to be needless. */
  private Proven polished(Proven rough) {
    Board board = rough.board().copy();
    if (cube.bases() > LinearSearch.MOST_BASES) {
      return rough;
    }
    LinearSearch linear = new LinearSearch(cube, board, truth);
    Search search = new Search(cube, board, truth, steps);
    List<Pledge> pledges = new ArrayList<>(rough.pledges());
    new Pruning(
            board,
            start,
            (cell, need, direction) -> {
              Witness easy = search.find(cell, need, direction, true);
              return easy == null ? linear.find(cell, need, direction) : easy;
            },
            pledges)
        .run();
    return new Proven(board, pledges, rough.open());
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

  private Proven attempt(List<Target> order, Board weighed) {
    Board board = weighed.copy();
    Search search = new Search(cube, board, truth, steps);
    List<Pledge> pledges = new ArrayList<>();
    List<Target> open = new ArrayList<>();
    for (Target target : order) {
      Stop.ifInterrupted();
      Pledge pledge = pledge(search, board, target);
      if (pledge == null) {
        pledge = lesser(search, board, target);
      }
      if (pledge == null) {
        open.add(target);
      } else {
        pledges.add(pledge);
      }
    }
    Pruning.Look free = (cell, need, direction) -> search.find(cell, need, direction, true);
    new Pruning(board, start, free, pledges).run();
    return new Proven(start.like(board), pledges, open);
  }

  /** As much as can still be kept open of what earlier releases bound already. */
  private @Nullable Pledge lesser(Search search, Board board, Target target) {
    if (!isThorough()) {
      return null;
    }
    double less = blank().reach(target.cell(), target.value() - target.low(), -1);
    double more = blank().reach(target.cell(), target.high() - target.value(), 1);
    return less + more < LEAST
        ? null
        : pledge(
            search,
            board,
            new Target(
                target.cell(), target.value(), target.value() - less, target.value() + more));
  }

  private @Nullable Pledge pledge(Search search, Board board, Target target) {
    Witness less = other(search, target, target.value() - target.low(), -1);
    if (less == null) {
      return null;
    }
    hide(board, less);
    Witness more = other(search, target, target.high() - target.value(), 1);
    if (more == null) {
      return null;
    }
    hide(board, more);
    return new Pledge(target, less, more);
  }

  /** By moves; where these do not lead there, by anything that changes what may be left out. */
  private @Nullable Witness other(Search search, Target target, double need, int direction) {
    Witness found = search.find(target.cell(), need, direction, false);
    if (found != null || !isThorough()) {
      return found;
    }
    return blank().find(target.cell(), need, direction);
  }

  private static void hide(Board board, Witness witness) {
    for (int cell : witness.cells()) {
      board.hide(cell);
    }
  }
}
