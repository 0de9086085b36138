package org.lodestar.linkage.encode.attack;

import java.util.Arrays;
import org.lodestar.linkage.encode.EncodedList;

/** How alike every two records of one list are: the net that encodings cannot hide. */
final class Likeness {
  private final float[][] dice;

  Likeness(int size) {
    this.dice = new float[size][size];
  }

  int size() {
    return dice.length;
  }

  float of(int i, int j) {
    return dice[i][j];
  }

  /**
   * Adds a list's Dice values, with the record at each place given by {@code order}; -1 stands for
   * one that was not encoded.
   */
  void add(EncodedList list, int[] order, float weight) {
    for (int i = 0; i < dice.length; i++) {
      for (int j = 0; j < i && order[i] >= 0; j++) {
        if (order[j] < 0) {
          continue;
        }
        float value = (float) list.dice(order[i], list, order[j]) * weight;
        dice[i][j] += value;
        dice[j][i] += value;
      }
    }
  }

  /**
   * What tells a record in the net without knowing anybody: its mean likeness, the spread, and the
   * likeness of its nearest neighbours and at parts of the way down.
   */
  float[] profile(int record) {
    float[] sorted = dice[record].clone();
    sorted[record] = 0;
    Arrays.sort(sorted);
    int others = sorted.length - 1;
    float[] profile = new float[24];
    for (int k = 0; k < 12; k++) {
      profile[k] = sorted[Math.max(0, others - k)];
      profile[12 + k] = sorted[1 + (others - 1) * k / 12];
    }
    return profile;
  }
}
