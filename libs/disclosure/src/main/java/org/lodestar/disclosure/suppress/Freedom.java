package org.lodestar.disclosure.suppress;

import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.truth.Truth;

/** Whether a cell can hold something else while all that is shown stays as it is. */
public final class Freedom {
  private final Search search;

  public Freedom(Cube cube, Board board, Truth truth) {
    search = new Search(cube, board, truth, new Steps(cube));
  }

  /**
   * Whether it can hold so much more or less.
   *
   * @param direction 1 for more, -1 for less
   */
  public boolean has(int cell, double amount, int direction) {
    return search.find(cell, amount, direction, true) != null;
  }
}
