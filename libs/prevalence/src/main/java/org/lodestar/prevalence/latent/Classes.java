package org.lodestar.prevalence.latent;

import java.util.Arrays;

/**
 * How probable each history is in each class, from the class's weight and its lists. Of half the
 * lists each a small table is made, so that a history costs one product.
 */
final class Classes {
  final int size;
  final double[] share;
  final double[] listed;
  private final Histories histories;
  private final double[] low;
  private final double[] high;

  /**
   * @param size classes, K in the theory; {@link #share} is nu_k, {@link #listed} lambda_jk at j *
   *     size + k
   */
  Classes(Histories histories, int size) {
    this.histories = histories;
    this.size = size;
    this.share = new double[size];
    this.listed = new double[histories.lists * size];
    this.low = new double[size << histories.lowLists];
    this.high = new double[size << (histories.lists - histories.lowLists)];
  }

  /** After a change of shares or lists. */
  void refresh() {
    Arrays.fill(low, 0, size, 1);
    System.arraycopy(share, 0, high, 0, size);
    unfold(low, 0, histories.lowLists);
    unfold(high, histories.lowLists, histories.lists - histories.lowLists);
  }

  private void unfold(double[] table, int first, int lists) {
    for (int list = 0; list < lists; list++) {
      int from = (first + list) * size;
      int done = size << list;
      for (int at = 0; at < done; at += size) {
        for (int k = 0; k < size; k++) {
          double whole = table[at + k];
          double on = whole * listed[from + k];
          table[done + at + k] = on;
          table[at + k] = whole - on;
        }
      }
    }
  }

  /** For a cell, the probability of its history in each class and all later ones together. */
  void cumulate(int cell, double[] own, double[] fromHereOn) {
    int lowAt = histories.low(cell) * size;
    int highAt = histories.high(cell) * size;
    double sum = 0;
    for (int k = size - 1; k >= 0; k--) {
      own[k] = low[lowAt + k] * high[highAt + k];
      sum += own[k];
      fromHereOn[k] = sum;
    }
  }

  /** The probability of being on no list, p0 in the theory. */
  double unlisted() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += low[k] * high[k];
    }
    return sum;
  }
}
