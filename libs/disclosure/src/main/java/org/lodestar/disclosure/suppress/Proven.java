package org.lodestar.disclosure.suppress;

import java.util.List;
import org.lodestar.disclosure.cube.Board;

/**
 * What is shown and what is left out, with the proofs.
 *
 * @param pledges one for each target that is safe
 * @param open targets for which nothing helps, because of what was published before
 */
public record Proven(Board board, List<Pledge> pledges, List<Target> open) {
  public Proven {
    pledges = List.copyOf(pledges);
    open = List.copyOf(open);
  }

  boolean isBetter(Proven other) {
    return open.size() < other.open.size()
        || (open.size() == other.open.size() && board.loss() < other.board.loss() - 1e-9);
  }
}
