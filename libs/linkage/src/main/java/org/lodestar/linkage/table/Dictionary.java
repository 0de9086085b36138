package org.lodestar.linkage.table;

import java.util.Arrays;

/**
 * Distinct texts, numbered from 0 in the order in which they come. Open addressing on plain arrays:
 * a million records ask it several times each. Not for several threads.
 */
final class Dictionary {
  private static final int NONE = -1;

  private String[] texts = new String[64];
  private int size;

  /** Numbers by hash, and beside each the hash, so that few texts are touched in vain. */
  private int[] numbers = new int[128];

  private int[] hashes = new int[128];

  Dictionary() {
    Arrays.fill(numbers, NONE);
  }

  int size() {
    return size;
  }

  /** The number of a text, a new one where it has none yet. */
  int of(String text) {
    int hash = text.hashCode();
    int at = slot(text, hash);
    if (numbers[at] != NONE) {
      return numbers[at];
    }
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size + (size >> 1));
    }
    texts[size] = text;
    numbers[at] = size;
    hashes[at] = hash;
    size++;
    if (2 * size > numbers.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(String text, int hash) {
    int mask = numbers.length - 1;
    int at = mixed(hash) & mask;
    while (numbers[at] != NONE && !(hashes[at] == hash && texts[numbers[at]].equals(text))) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    int[] oldHashes = hashes;
    numbers = new int[oldNumbers.length * 2];
    hashes = new int[numbers.length];
    Arrays.fill(numbers, NONE);
    int mask = numbers.length - 1;
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != NONE) {
        int at = mixed(oldHashes[i]) & mask;
        while (numbers[at] != NONE) {
          at = at + 1 & mask;
        }
        numbers[at] = oldNumbers[i];
        hashes[at] = oldHashes[i];
      }
    }
  }

  /** A text's own hash lies too close for texts that are alike. */
  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  /** All texts by their numbers. */
  String[] texts() {
    return Arrays.copyOf(texts, size);
  }
}
