package org.lodestar.disclosure.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Stop;

/**
 * Shows again what is left out without need: a cell of which every proof can do without, be it by
 * other witnesses. The dearest cells are tried first.
 */
final class Pruning {
  private final Board board;
  private final Board start;
  private final Look look;
  private final List<Pledge> pledges;
  private final Map<Integer, Set<Integer>> users = new HashMap<>();

  /** A search for another table under what is shown. */
  @FunctionalInterface
  interface Look {
    @Nullable Witness find(int cell, double need, int direction);
  }

  Pruning(Board board, Board start, Look look, List<Pledge> pledges) {
    this.board = board;
    this.start = start;
    this.look = look;
    this.pledges = pledges;
    for (int pledge = 0; pledge < pledges.size(); pledge++) {
      use(pledge);
    }
  }

  private void use(int pledge) {
    for (Witness witness : List.of(pledges.get(pledge).less(), pledges.get(pledge).more())) {
      for (int cell : witness.cells()) {
        users.computeIfAbsent(cell, _ -> new HashSet<>()).add(pledge);
      }
    }
  }

  void run() {
    List<Integer> cells = new ArrayList<>();
    for (int cell : users.keySet()) {
      if (board.isHidden(cell) && start.isShown(cell)) {
        cells.add(cell);
      }
    }
    cells.sort(
        Comparator.<Integer>comparingDouble(board::weight)
            .reversed()
            .thenComparingInt(Integer::intValue));
    for (int cell : cells) {
      Stop.ifInterrupted();
      tryToShow(cell);
    }
  }

  private void tryToShow(int cell) {
    board.show(cell);
    Map<Integer, Pledge> others = new HashMap<>();
    for (int pledge : users.getOrDefault(cell, Set.of())) {
      if (pledges.get(pledge).changes(cell)) {
        Pledge other = without(cell, pledges.get(pledge));
        if (other == null) {
          board.hide(cell);
          return;
        }
        others.put(pledge, other);
      }
    }
    others.forEach(
        (pledge, other) -> {
          pledges.set(pledge, other);
          use(pledge);
        });
    users.remove(cell);
  }

  private @Nullable Pledge without(int cell, Pledge pledge) {
    Target target = pledge.target();
    Witness less = pledge.less();
    if (less.changes(cell)) {
      less = look.find(target.cell(), target.value() - target.low(), -1);
    }
    Witness more = pledge.more();
    if (less != null && more.changes(cell)) {
      more = look.find(target.cell(), target.high() - target.value(), 1);
    }
    return less == null || more == null ? null : new Pledge(target, less, more);
  }
}
