package org.lodestar.linkage.evaluate;

import java.util.Arrays;

/** Half-open steps between rising cuts: step s holds the values from cut s - 1 to below cut s. */
final class Steps {
  private Steps() {}

  /** How many cuts are at most the value. */
  static int of(double[] cuts, double value) {
    // Adding 0 turns -0.0 into 0.0, which the search would put below it.
    int found = Arrays.binarySearch(cuts, value + 0.0);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
