package org.lodestar.disclosure.suppress;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.truth.Truth;

/**
 * Looks for another table in which a cell holds so much more or less, and that costs little to
 * leave open. It is put together of moves. A move takes one shift along every dimension and
 * multiplies them: with two dimensions, one more in two opposite corners of a rectangle and one
 * fewer in the others (hypercubes: Repsilber, 1994; Giessing and Repsilber, 2002). What a move
 * costs is the weight of the shown cells that it changes; taken is the one that costs least for
 * what it brings.
 */
final class Search {
  /** Moves looked at for one shift of one cell; beyond that those that change few codes. */
  private static final int USUAL = 40_000;

  private static final int ALL = 4_000_000;
  private static final double NOTHING = 1e-7;

  private final Cube cube;
  private final Board board;
  private final Truth truth;
  private final Steps steps;
  private final double[] x;
  private final double[] change;
  private final Touched cells = new Touched();
  private final Touched bases = new Touched();
  private final int[][] cellsAt;
  private final int[][] cellSigns;
  private final int[][] basesAt;
  private final int[][] baseSigns;
  private final int[] cellCount;
  private final int[] baseCount;
  private final Step[] now;
  private final Step[] best;
  private double bestScore;
  private double bestAmount;
  private double need;
  private int direction;
  private boolean free;
  private boolean ideal;

  Search(Cube cube, Board board, Truth truth, Steps steps) {
    this.cube = cube;
    this.board = board;
    this.truth = truth;
    this.steps = steps;
    x = truth.x();
    change = new double[cube.cells()];
    int rank = cube.rank();
    cellsAt = new int[rank + 1][];
    cellSigns = new int[rank + 1][];
    basesAt = new int[rank + 1][];
    baseSigns = new int[rank + 1][];
    cellCount = new int[rank + 1];
    baseCount = new int[rank + 1];
    now = new Step[rank];
    best = new Step[rank];
    for (int k = 0; k <= rank; k++) {
      widen(k, 1);
    }
    cellCount[0] = 1;
    baseCount[0] = 1;
    cellSigns[0][0] = 1;
    baseSigns[0][0] = 1;
  }

  /**
   * Another table in which the cell holds {@code need} more.
   *
   * @param direction 1 for more, -1 for less
   * @param free whether only what is not shown may change
   * @return null where there is none
   */
  @Nullable Witness find(int cell, double need, int direction, boolean free) {
    if (need <= NOTHING) {
      return Witness.NONE;
    }
    this.direction = direction;
    this.free = free;
    double left = need;
    try {
      while (left > NOTHING) {
        if (!look(cell, left, USUAL) && !look(cell, left, ALL)) {
          return null;
        }
        carryOut();
        left -= bestAmount;
      }
      return witness();
    } finally {
      undo();
    }
  }

  private boolean look(int cell, double left, int most) {
    need = left;
    bestScore = Double.POSITIVE_INFINITY;
    bestAmount = 0;
    ideal = false;
    descend(0, 0, Options.of(cube, board, steps, cell, free, change, most));
    return bestAmount > 0;
  }

  private void descend(int k, double spent, Options options) {
    for (int i = 0; i < options.count(k) && !ideal; i++) {
      double cost = spent + options.cost(k, i);
      if (cost + options.least(k + 1) > bestScore * need) {
        return;
      }
      now[k] = options.step(k, i);
      if (k + 1 < now.length) {
        cross(k, now[k]);
        descend(k + 1, cost, options);
      } else {
        weigh(now[k]);
      }
    }
  }

  /** The changes of the first dimensions times those of the next one. */
  private void cross(int k, Step step) {
    cellCount[k + 1] = cellCount[k] * step.cells().length;
    baseCount[k + 1] = baseCount[k] * step.bases().length;
    widen(k + 1, Math.max(cellCount[k + 1], baseCount[k + 1]));
    int at = 0;
    for (int i = 0; i < cellCount[k]; i++) {
      for (int j = 0; j < step.cells().length; j++) {
        cellsAt[k + 1][at] = cellsAt[k][i] + step.cells()[j];
        cellSigns[k + 1][at++] = cellSigns[k][i] * step.signs()[j];
      }
    }
    at = 0;
    for (int i = 0; i < baseCount[k]; i++) {
      for (int j = 0; j < step.bases().length; j++) {
        basesAt[k + 1][at] = basesAt[k][i] + step.bases()[j];
        baseSigns[k + 1][at++] = j == 0 ? baseSigns[k][i] : -baseSigns[k][i];
      }
    }
  }

  private void widen(int k, int size) {
    if (cellsAt[k] == null || cellsAt[k].length < size) {
      cellsAt[k] = new int[size];
      cellSigns[k] = new int[size];
      basesAt[k] = new int[size];
      baseSigns[k] = new int[size];
    }
  }

  private void weigh(Step step) {
    int k = cube.rank() - 1;
    double amount = room(k, step);
    if (amount <= NOTHING) {
      return;
    }
    double cost = cost(k, step, bestScore * amount);
    if (cost == Double.POSITIVE_INFINITY) {
      return;
    }
    double score = cost / amount;
    if (score < bestScore || (score == bestScore && amount > bestAmount)) {
      bestScore = score;
      bestAmount = amount;
      System.arraycopy(now, 0, best, 0, now.length);
      ideal = cost == 0 && amount >= need - NOTHING;
    }
  }

  /** How far the move can be carried until a base holds nothing. */
  private double room(int k, Step step) {
    double room = need;
    for (int i = 0; i < baseCount[k]; i++) {
      int sign = baseSigns[k][i] * direction;
      for (int j = 0; j < step.bases().length; j++) {
        int base = basesAt[k][i] + step.bases()[j];
        if (truth.isFrozen(base)) {
          return 0;
        }
        if (sign < 0 && x[base] < room) {
          room = x[base];
          if (room <= NOTHING) {
            return 0;
          }
        }
        sign = -sign;
      }
    }
    return room;
  }

  /** The weight of what would have to be left out; too much where it may not be. */
  private double cost(int k, Step step, double most) {
    double cost = 0;
    for (int i = 0; i < cellCount[k]; i++) {
      for (int offset : step.cells()) {
        int cell = cellsAt[k][i] + offset;
        byte state = board.state(cell);
        if (state == Board.PUBLIC || (free && state == Board.SHOWN)) {
          return Double.POSITIVE_INFINITY;
        }
        if (state == Board.SHOWN && change[cell] == 0) {
          cost += board.weight(cell);
          if (cost > most) {
            return cost;
          }
        }
      }
    }
    return cost;
  }

  private void carryOut() {
    for (int k = 0; k < best.length; k++) {
      cross(k, best[k]);
    }
    int last = best.length;
    for (int i = 0; i < baseCount[last]; i++) {
      x[basesAt[last][i]] += baseSigns[last][i] * direction * bestAmount;
      bases.add(basesAt[last][i]);
    }
    for (int i = 0; i < cellCount[last]; i++) {
      change[cellsAt[last][i]] += cellSigns[last][i] * direction * bestAmount;
      cells.add(cellsAt[last][i]);
    }
  }

  private Witness witness() {
    int[] changedCells =
        cells.stream()
            .filter(cell -> Math.abs(change[cell]) > NOTHING)
            .sorted()
            .distinct()
            .toArray();
    int[] changedBases =
        bases.stream().filter(base -> x[base] != truth.at(base)).sorted().distinct().toArray();
    double[] changes =
        Arrays.stream(changedBases).mapToDouble(base -> x[base] - truth.at(base)).toArray();
    return new Witness(changedCells, changedBases, changes);
  }

  private void undo() {
    cells.stream().forEach(cell -> change[cell] = 0);
    bases.stream().forEach(base -> x[base] = truth.at(base));
    cells.clear();
    bases.clear();
  }
}
