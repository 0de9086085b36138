package org.lodestar.disclosure.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Sensitivity;
import org.lodestar.disclosure.Why;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Layout;
import org.lodestar.disclosure.suppress.Target;
import org.lodestar.disclosure.truth.Truth;

/** What must not become known: small counts, dominated ones, and what earlier releases left out. */
final class Targets {
  private final Cube cube;
  private final Truth truth;
  private final Board board;
  private final Sensitivity sensitivity;
  private final Known known;
  private final Map<Integer, Target> targets = new HashMap<>();
  private final Map<Integer, Why> whys = new HashMap<>();

  Targets(Layout layout, Truth truth, Board board, Sensitivity sensitivity, Known known) {
    this.known = known;
    this.truth = truth;
    this.board = board;
    this.sensitivity = sensitivity;
    cube = layout.cube();
    for (int table = 0; table < layout.tables().size(); table++) {
      rows(layout.cells(table), layout.tables().get(table).rows());
    }
    for (int release = 0; release < layout.releases().size(); release++) {
      earlier(release, layout.released(release), layout.releases().get(release).rows());
    }
    unlisted();
  }

  private void rows(int[] cells, List<Row> rows) {
    for (int row = 0; row < cells.length; row++) {
      double count = rows.get(row).count();
      if (sensitivity.isSmall(count)) {
        add(small(cells[row], count), Why.SMALL);
      }
      double off = sensitivity.dominated(rows.get(row));
      if (off > 0) {
        add(new Target(cells[row], count, Math.max(0, count - off), count + off), Why.DOMINATED);
      }
    }
  }

  /**
   * A reader must find it possible that nobody is there, and that there are as many as may be told.
   */
  private Target small(int cell, double count) {
    return new Target(cell, count, 0, sensitivity.threshold());
  }

  /**
   * What was left out before stays left out. Where its count is not known, it must not become known
   * to within one, and what a reader may take for small up to now they may go on taking for small:
   * it may have been left out because it is. Where it is known and not small, nothing about it is
   * secret but that it helps.
   */
  private void earlier(int release, int[] cells, List<ReleasedRow> rows) {
    for (int row = 0; row < cells.length; row++) {
      double count = truth.value(cells[row]);
      if (rows.get(row).count() == null && !targets.containsKey(cells[row])) {
        whys.putIfAbsent(cells[row], Why.EARLIER);
        if (!truth.isWhole()) {
          add(unknown(release, row, cells[row], count), Why.EARLIER);
        } else if (sensitivity.isSmall(count)) {
          add(small(cells[row], count), Why.EARLIER);
        }
      }
    }
  }

  /** The count is one that fits, and not the true one. */
  private Target unknown(int release, int row, int cell, double count) {
    double least = sensitivity.threshold();
    boolean maybeSmall = known.mayRange(release, row, 0, least);
    return new Target(
        cell,
        count,
        maybeSmall ? 0 : Math.max(0, count - 1),
        maybeSmall ? Math.max(least, count + 1) : count + 1);
  }

  /** Totals that no table lists, and that can be added up or subtracted all the same. */
  private void unlisted() {
    Pinned pinned = new Pinned(cube, truth, board);
    Listed listed = new Listed(cube, board);
    for (int cell = 0; cell < cube.cells(); cell++) {
      if (board.state(cell) == Board.VIRTUAL && !listed.isSaid(cell)) {
        double count = truth.value(cell);
        if (count > 0.5
            && sensitivity.isSmall(count)
            && !targets.containsKey(cell)
            && (truth.isWhole() || pinned.is(cell, count))) {
          add(small(cell, count), Why.SMALL);
        }
      }
    }
  }

  private void add(Target target, Why why) {
    targets.merge(target.cell(), target, Targets::both);
    board.hide(target.cell());
    whys.putIfAbsent(target.cell(), why);
  }

  private static Target both(Target one, Target other) {
    return new Target(
        one.cell(),
        one.value(),
        Math.min(one.low(), other.low()),
        Math.max(one.high(), other.high()));
  }

  /** All that can still be kept: what was published as it is cannot. */
  List<Target> open() {
    List<Target> open = new ArrayList<>();
    targets.values().stream()
        .filter(target -> !board.isPublic(target.cell()))
        .sorted(Comparator.comparingInt(Target::cell))
        .forEach(open::add);
    return open;
  }

  /** Those of the tables' cells that an earlier release shows. */
  List<Target> lost() {
    return targets.values().stream()
        .filter(target -> board.isPublic(target.cell()))
        .sorted(Comparator.comparingInt(Target::cell))
        .toList();
  }

  Why why(int cell) {
    return whys.getOrDefault(cell, Why.PROTECTS);
  }
}
