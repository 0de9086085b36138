package org.lodestar.disclosure.cube;

import java.util.List;
import java.util.Random;
import org.lodestar.disclosure.Aim;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Row;

/** What is shown of each cell of a cube, and what it costs not to show it. */
public final class Board {
  /** No table has it. */
  public static final byte VIRTUAL = 0;

  /** A table has it, and it may be left out. */
  public static final byte SHOWN = 1;

  /** A table has it, and it is left out. */
  public static final byte HIDDEN = 2;

  /** It was published before: nothing can be done about it any more. */
  public static final byte PUBLIC = 3;

  private final byte[] state;
  private final double[] weight;
  private int version;

  private Board(int cells) {
    state = new byte[cells];
    weight = new double[cells];
  }

  /** Everything shown that was not hidden before. */
  public static Board of(Layout layout, Aim aim) {
    Board board = new Board(layout.cube().cells());
    for (int table = 0; table < layout.tables().size(); table++) {
      int[] cells = layout.cells(table);
      List<Row> rows = layout.tables().get(table).rows();
      for (int row = 0; row < cells.length; row++) {
        board.state[cells[row]] = SHOWN;
        board.weight[cells[row]] += weight(layout.cube().sums(cells[row]), rows.get(row), aim);
      }
    }
    for (int release = 0; release < layout.releases().size(); release++) {
      board.published(layout.released(release), layout.releases().get(release).rows());
    }
    return board;
  }

  /** Of two like cells the one with the smaller count is left out. */
  private static double weight(int sums, Row row, Aim aim) {
    double count = row.count();
    return aim == Aim.SUM ? count + 0.01 : 1 + sums + count / (1 + count) / 100;
  }

  private void published(int[] cells, List<ReleasedRow> rows) {
    for (int row = 0; row < cells.length; row++) {
      if (rows.get(row).count() != null) {
        state[cells[row]] = PUBLIC;
      } else if (state[cells[row]] == SHOWN) {
        state[cells[row]] = HIDDEN;
      }
    }
  }

  public byte state(int cell) {
    return state[cell];
  }

  public boolean isShown(int cell) {
    return state[cell] == SHOWN;
  }

  public boolean isHidden(int cell) {
    return state[cell] == HIDDEN;
  }

  public boolean isPublic(int cell) {
    return state[cell] == PUBLIC;
  }

  public double weight(int cell) {
    return weight[cell];
  }

  public void hide(int cell) {
    if (state[cell] == SHOWN) {
      state[cell] = HIDDEN;
      version++;
    }
  }

  public void show(int cell) {
    if (state[cell] == HIDDEN) {
      state[cell] = SHOWN;
      version++;
    }
  }

  /** Another number whenever something was hidden or shown. */
  public int version() {
    return version;
  }

  /** What everything that is left out costs. */
  public double loss() {
    double loss = 0;
    for (int cell = 0; cell < state.length; cell++) {
      loss += state[cell] == HIDDEN ? weight[cell] : 0;
    }
    return loss;
  }

  /** The same with weights that are off by chance, so that other choices look best. */
  public Board weighedAnew(Random chance) {
    Board other = copy();
    for (int cell = 0; cell < state.length; cell++) {
      other.weight[cell] *= state[cell] == VIRTUAL ? 1 : 0.4 + chance.nextDouble();
    }
    return other;
  }

  /** The same with everything left out that may be. */
  public Board blank() {
    Board other = copy();
    for (int cell = 0; cell < state.length; cell++) {
      other.hide(cell);
    }
    return other;
  }

  /** What another board shows, with the weights of this one. */
  public Board like(Board other) {
    Board copy = copy();
    System.arraycopy(other.state, 0, copy.state, 0, state.length);
    return copy;
  }

  public Board copy() {
    Board copy = new Board(state.length);
    System.arraycopy(state, 0, copy.state, 0, state.length);
    System.arraycopy(weight, 0, copy.weight, 0, weight.length);
    return copy;
  }
}
