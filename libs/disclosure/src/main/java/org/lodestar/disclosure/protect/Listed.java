package org.lodestar.disclosure.protect;

import java.util.Arrays;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Dimension;

/**
 * Which cells say the same as another one that a table lists, by another name: of a year of which
 * there is one half only, that half.
 */
final class Listed {
  private final Cube cube;
  private final boolean[][] again;

  Listed(Cube cube, Board board) {
    this.cube = cube;
    boolean[][] used = new boolean[cube.rank()][];
    Arrays.setAll(used, k -> new boolean[cube.dimension(k).size()]);
    for (int cell = 0; cell < cube.cells(); cell++) {
      for (int k = 0; board.state(cell) != Board.VIRTUAL && k < cube.rank(); k++) {
        used[k][cube.code(cell, k)] = true;
      }
    }
    again = new boolean[cube.rank()][];
    Arrays.setAll(again, k -> again(cube.dimension(k), used[k]));
  }

  /** The codes that no table has, and whose leaves are those of one that some table has. */
  private static boolean[] again(Dimension dimension, boolean[] used) {
    boolean[] again = new boolean[dimension.size()];
    for (int code = 0; code < again.length; code++) {
      for (int other = 0; !used[code] && other < again.length; other++) {
        again[code] |=
            used[other] && Arrays.equals(dimension.members(code), dimension.members(other));
      }
    }
    return again;
  }

  boolean isSaid(int cell) {
    for (int k = 0; k < cube.rank(); k++) {
      if (again[k][cube.code(cell, k)]) {
        return true;
      }
    }
    return false;
  }
}
