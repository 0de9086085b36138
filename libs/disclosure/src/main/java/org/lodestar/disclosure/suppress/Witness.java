package org.lodestar.disclosure.suppress;

import java.util.Arrays;

/**
 * Another table that a reader cannot tell from the true one: how it differs, and in which cells
 * that shows. None of them is published.
 *
 * @param cells that differ, in order
 * @param bases that differ
 * @param changes how far each base differs
 */
public record Witness(int[] cells, int[] bases, double[] changes) {
  /** The truth itself, for what needs no other. */
  static final Witness NONE = new Witness(new int[0], new int[0], new double[0]);

  boolean changes(int cell) {
    return Arrays.binarySearch(cells, cell) >= 0;
  }
}
