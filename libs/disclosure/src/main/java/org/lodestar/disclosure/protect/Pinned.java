package org.lodestar.disclosure.protect;

import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Truth;
import org.lodestar.disclosure.suppress.Freedom;

/** Whether what is published settles a cell that no table lists, such as a difference of two. */
final class Pinned {
  private final Freedom freedom;

  Pinned(Cube cube, Truth truth, Board board) {
    freedom = new Freedom(cube, board, truth);
  }

  boolean is(int cell, double count) {
    return !freedom.has(cell, Math.min(1, count), -1) || !freedom.has(cell, 1, 1);
  }
}
