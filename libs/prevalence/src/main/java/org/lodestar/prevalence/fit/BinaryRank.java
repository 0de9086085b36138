package org.lodestar.prevalence.fit;

import java.util.Arrays;

/**
 * Whether the rows of the occupied cells have full column rank, counted with bits: a minor that is
 * odd is not zero, so full rank modulo 2 proves full rank. Where it fails nothing is proven.
 * Scratch of one thread.
 */
final class BinaryRank {
  private long[] basis = new long[0];
  private long[] row = new long[0];
  private boolean[] taken = new boolean[0];

  /**
   * True where the rank is proven to be {@code columns}.
   *
   * @param columns parameters that are not at minus infinity; others have no bit in these rows
   */
  boolean full(Design design, double[] counts, int columns) {
    int words = design.words();
    room(design.parameters(), words);
    int[] cells = design.cells();
    int rank = 0;
    for (int at = 0; at < cells.length && rank < columns; at++) {
      if (counts[cells[at]] > 0 && isNew(design.rows(), at * words, words)) {
        rank++;
      }
    }
    return rank == columns;
  }

  private boolean isNew(long[] rows, int from, int words) {
    System.arraycopy(rows, from, row, 0, words);
    for (int word = 0; word < words; word++) {
      while (row[word] != 0) {
        int bit = word * Long.SIZE + Long.numberOfTrailingZeros(row[word]);
        if (!taken[bit]) {
          taken[bit] = true;
          System.arraycopy(row, 0, basis, bit * words, words);
          return true;
        }
        for (int i = word; i < words; i++) {
          row[i] ^= basis[bit * words + i];
        }
      }
    }
    return false;
  }

  private void room(int bits, int words) {
    if (taken.length < bits || basis.length < bits * words || row.length < words) {
      taken = new boolean[bits];
      basis = new long[bits * words];
      row = new long[words];
    }
    Arrays.fill(taken, 0, bits, false);
  }
}
