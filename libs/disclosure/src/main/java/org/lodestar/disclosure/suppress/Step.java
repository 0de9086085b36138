package org.lodestar.disclosure.suppress;

import java.util.Arrays;
import org.lodestar.disclosure.cube.Dimension;

/**
 * A shift of people along one dimension: one more in a leaf, and one fewer in another or in none.
 * Changed are the codes that hold the one leaf and not the other.
 *
 * @param cells the changed codes, as offsets of cells
 * @param signs of the changes: 1 or -1
 * @param bases the leaves, as offsets of bases: one more in the first, one fewer in the second
 */
record Step(int[] cells, int[] signs, int[] bases) {
  /**
   * Between two leaves of a dimension.
   *
   * @param minus -1 for none
   */
  static Step of(Dimension dimension, int plus, int minus, int cellStride, int baseStride) {
    int[] more = dimension.holders(plus);
    int[] fewer = minus < 0 ? new int[0] : dimension.holders(minus);
    int[] cells = new int[more.length + fewer.length];
    int[] signs = new int[cells.length];
    int size = add(more, fewer, 1, cells, signs, 0, cellStride);
    size = add(fewer, more, -1, cells, signs, size, cellStride);
    return new Step(
        Arrays.copyOf(cells, size),
        Arrays.copyOf(signs, size),
        minus < 0
            ? new int[] {plus * baseStride}
            : new int[] {plus * baseStride, minus * baseStride});
  }

  /** Adds the codes of the first that are not among the second; both are in order. */
  private static int add(
      int[] first, int[] second, int sign, int[] cells, int[] signs, int size, int stride) {
    int at = size;
    for (int code : first) {
      if (Arrays.binarySearch(second, code) < 0) {
        cells[at] = code * stride;
        signs[at++] = sign;
      }
    }
    return at;
  }
}
