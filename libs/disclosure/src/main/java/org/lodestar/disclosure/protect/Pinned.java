package org.lodestar.disclosure.protect;

import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.suppress.Freedom;
import org.lodestar.disclosure.truth.Truth;

/**
 * Whether what is published settles a cell that no table lists, such as a difference of two: to
 * within one person either way. Where its true count is not known, a fitted one stands in for it,
 * which may lie at an end of what is possible: so it is the room that counts, wherever in it the
 * fitted count lies.
 */
final class Pinned {
  private static final double ROOM = 2;
  private static final double STEP = 0.5;

  private final Freedom freedom;

  Pinned(Cube cube, Truth truth, Board board) {
    freedom = new Freedom(cube, board, truth);
  }

  boolean is(int cell, double count) {
    for (double down = 0; down <= Math.min(ROOM, count); down += STEP) {
      if (has(cell, down, -1) && has(cell, ROOM - down, 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int cell, double amount, int direction) {
    return amount <= 0 || freedom.has(cell, amount, direction);
  }
}
