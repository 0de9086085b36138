package org.lodestar.linkage.block;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;

/**
 * Records by key. Keys are dense numbers; the records of key k stand from {@code starts[k]} to
 * before {@code starts[k + 1]}, in their order. They are laid out when they are first asked for, by
 * one thread; who only asks whether two records share a key does not need that.
 */
final class Groups {
  private final int @Nullable [][] keysOf;
  private final int keys;

  /** The key of each record: that of record r at {@code r * width + place}. */
  private int[] keyOf;

  private int width = 1;
  private int place;
  private int[] starts = new int[0];
  private int[] rows = new int[0];

  private Groups(int[] keyOf, int @Nullable [][] keysOf, int keys) {
    this.keyOf = keyOf;
    this.keysOf = keysOf;
    this.keys = keys;
  }

  /** One key, or none, for each record. */
  static Groups of(int[] keyOf, int keys) {
    return new Groups(keyOf, null, keys);
  }

  /** Any number of keys for each record, sorted, each once. */
  static Groups exploded(int[][] keysOf, int keys) {
    return new Groups(new int[0], keysOf, keys);
  }

  /** Keeps the one key of each record elsewhere, beside its other ones. */
  void moveTo(int[] all, int newWidth, int newPlace) {
    for (int row = 0; row < keyOf.length; row++) {
      all[row * newWidth + newPlace] = keyOf[row];
    }
    keyOf = all;
    width = newWidth;
    place = newPlace;
  }

  private int keyOf(int row) {
    return keyOf[row * width + place];
  }

  /** Brings the records of each key together. */
  void layOut() {
    if (starts.length > 0) {
      return;
    }
    int[] begin = new int[keys + 1];
    forEach((_, key) -> begin[key + 1]++);
    for (int key = 0; key < keys; key++) {
      begin[key + 1] += begin[key];
    }
    int[] all = new int[begin[keys]];
    int[] next = begin.clone();
    forEach((row, key) -> all[next[key]++] = row);
    rows = all;
    starts = begin;
  }

  private interface Each {
    void at(int row, int key);
  }

  private void forEach(Each each) {
    for (int row = 0; keysOf != null && row < keysOf.length; row++) {
      for (int key : keysOf[row]) {
        each.at(row, key);
      }
    }
    for (int row = 0; keysOf == null && row * (long) width < keyOf.length; row++) {
      if (keyOf(row) != Column.ABSENT) {
        each.at(row, keyOf(row));
      }
    }
  }

  boolean isExploded() {
    return keysOf != null;
  }

  int keys() {
    return keys;
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

  /** All records, those of key 0 first. Not a copy, for speed: not to be written to. */
  int[] rows() {
    return rows;
  }

  /** The smallest key that a record of these shares with one of those, or absent. */
  int firstShared(int row, Groups others, int other) {
    if (keysOf == null || others.keysOf == null) {
      return keyOf(row) == others.keyOf(other) ? keyOf(row) : Column.ABSENT;
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
