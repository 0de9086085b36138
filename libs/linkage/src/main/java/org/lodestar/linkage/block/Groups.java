package org.lodestar.linkage.block;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;

/**
 * Records by key. Keys are dense numbers; the records of key k stand from {@code starts[k]} to
 * before {@code starts[k + 1]}, in their order.
 */
final class Groups {
  private final int[] keyOf;
  private final int @Nullable [][] keysOf;
  private final int[] starts;
  private final int[] rows;

  private Groups(int[] keyOf, int @Nullable [][] keysOf, int[] starts, int[] rows) {
    this.keyOf = keyOf;
    this.keysOf = keysOf;
    this.starts = starts;
    this.rows = rows;
  }

  /** One key, or none, for each record. */
  static Groups of(int[] keyOf, int keys) {
    int[] starts = new int[keys + 1];
    for (int key : keyOf) {
      if (key != Column.ABSENT) {
        starts[key + 1]++;
      }
    }
    for (int key = 0; key < keys; key++) {
      starts[key + 1] += starts[key];
    }
    int[] rows = new int[starts[keys]];
    int[] next = starts.clone();
    for (int row = 0; row < keyOf.length; row++) {
      if (keyOf[row] != Column.ABSENT) {
        rows[next[keyOf[row]]++] = row;
      }
    }
    return new Groups(keyOf, null, starts, rows);
  }

  /** Any number of keys for each record, sorted, each once. */
  static Groups exploded(int[][] keysOf, int keys) {
    int[] starts = new int[keys + 1];
    for (int[] own : keysOf) {
      for (int key : own) {
        starts[key + 1]++;
      }
    }
    for (int key = 0; key < keys; key++) {
      starts[key + 1] += starts[key];
    }
    int[] rows = new int[starts[keys]];
    int[] next = starts.clone();
    for (int row = 0; row < keysOf.length; row++) {
      for (int key : keysOf[row]) {
        rows[next[key]++] = row;
      }
    }
    return new Groups(new int[0], keysOf, starts, rows);
  }

  boolean isExploded() {
    return keysOf != null;
  }

  int keys() {
    return starts.length - 1;
  }

  int start(int key) {
    return starts[key];
  }

  int end(int key) {
    return starts[key + 1];
  }

  int size(int key) {
    return starts[key + 1] - starts[key];
  }

  int row(int place) {
    return rows[place];
  }

  /** All records, those of key 0 first. Not a copy, for speed: not to be written to. */
  int[] rows() {
    return rows;
  }

  /** The key of each record where each has one at most. Not a copy. */
  int[] keyOf() {
    return keyOf;
  }

  /** The smallest key that a record of these shares with one of those, or absent. */
  int firstShared(int row, Groups others, int other) {
    if (keysOf == null || others.keysOf == null) {
      return keyOf[row] == others.keyOf[other] ? keyOf[row] : Column.ABSENT;
    }
    int[] a = keysOf[row];
    int[] b = others.keysOf[other];
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return a[i];
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Column.ABSENT;
  }

  static int[] distinct(int[] keys) {
    return Arrays.stream(keys).sorted().distinct().toArray();
  }
}
