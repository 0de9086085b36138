package org.lodestar.disclosure.suppress;

import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.cube.Dimension;

/** The shifts along each dimension of a cube, each made once. */
final class Steps {
  private final Cube cube;
  private final @Nullable Step[][] known;

  Steps(Cube cube) {
    this.cube = cube;
    known = new @Nullable Step[cube.rank()][];
    for (int k = 0; k < known.length; k++) {
      int leaves = cube.dimension(k).leaves();
      known[k] = new @Nullable Step[leaves * (leaves + 1)];
    }
  }

  /**
   * The shifts that change a code: one more in one of its leaves, one fewer elsewhere or nowhere.
   */
  Step[] of(int k, int code) {
    Dimension dimension = cube.dimension(k);
    boolean[] inside = new boolean[dimension.leaves()];
    for (int leaf : dimension.members(code)) {
      inside[leaf] = true;
    }
    Step[] steps = new Step[count(k, code)];
    int at = 0;
    for (int plus : dimension.members(code)) {
      steps[at++] = step(k, plus, -1);
      for (int minus = 0; minus < inside.length; minus++) {
        if (!inside[minus]) {
          steps[at++] = step(k, plus, minus);
        }
      }
    }
    return steps;
  }

  int count(int k, int code) {
    int members = cube.dimension(k).members(code).length;
    return members * (cube.dimension(k).leaves() - members + 1);
  }

  private Step step(int k, int plus, int minus) {
    int leaves = cube.dimension(k).leaves();
    int at = plus * (leaves + 1) + minus + 1;
    Step found = known[k][at];
    if (found == null) {
      found = Step.of(cube.dimension(k), plus, minus, cube.cellStride(k), cube.baseStride(k));
      known[k][at] = found;
    }
    return found;
  }
}
