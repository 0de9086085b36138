package org.lodestar.linkage.block;

import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.table.Column;

/**
 * Several columns as one: equal numbers where all of them are equal, {@link Column#ABSENT} where
 * one of them is absent.
 */
public final class Keys {
  private Keys() {}

  static int[] of(List<int[]> columns, int rows) {
    int[] keys = columns.isEmpty() ? new int[rows] : columns.getFirst().clone();
    for (int i = 1; i < columns.size(); i++) {
      combine(keys, columns.get(i), new LongNumbers(rows));
    }
    return keys;
  }

  /** Two sides that share their numbers. */
  static void of(List<int[]> left, List<int[]> right, int[] leftKeys, int[] rightKeys) {
    System.arraycopy(left.getFirst(), 0, leftKeys, 0, leftKeys.length);
    System.arraycopy(right.getFirst(), 0, rightKeys, 0, rightKeys.length);
    for (int i = 1; i < left.size(); i++) {
      LongNumbers numbers = new LongNumbers(leftKeys.length);
      combine(leftKeys, left.get(i), numbers);
      combine(rightKeys, right.get(i), numbers);
    }
  }

  /** Two columns as one. */
  public static int[] joined(int[] a, int[] b) {
    return of(List.of(a, b), a.length);
  }

  private static void combine(int[] keys, int[] codes, LongNumbers numbers) {
    for (int row = 0; row < keys.length; row++) {
      keys[row] =
          keys[row] == Column.ABSENT || codes[row] == Column.ABSENT
              ? Column.ABSENT
              : numbers.of((long) keys[row] << 32 | codes[row] & 0xffffffffL);
    }
  }

  /** Makes numbers dense from 0, whatever they were; negative ones other than absent stay apart. */
  static int dense(int[]... sides) {
    LongNumbers numbers = new LongNumbers(sides[0].length);
    int keys = 0;
    for (int[] side : sides) {
      for (int row = 0; row < side.length; row++) {
        if (side[row] != Column.ABSENT) {
          side[row] = numbers.of(side[row]);
          keys = Math.max(keys, side[row] + 1);
        }
      }
    }
    return keys;
  }

  static int most(int[] keys) {
    return Arrays.stream(keys).max().orElse(-1);
  }
}
