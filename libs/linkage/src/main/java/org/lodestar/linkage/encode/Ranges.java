package org.lodestar.linkage.encode;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a reader works out about the cells of an overlap table from the sizes of the lists: each
 * list's cells sum to its size, so a cell is at most what the others leave at the least, and at
 * least what they leave at the most. Repeated until nothing narrows.
 */
final class Ranges {
  private final long[] low;
  private final long[] high;
  private final Map<Integer, Long> sizes = new HashMap<>();

  Ranges(int cells) {
    this.low = new long[cells];
    this.high = new long[cells];
  }

  void know(int cell, long least, long most) {
    low[cell] = least;
    high[cell] = most;
  }

  void size(int list, long size) {
    sizes.put(list, size);
  }

  void tighten() {
    boolean narrower = true;
    while (narrower) {
      narrower = false;
      for (Map.Entry<Integer, Long> size : sizes.entrySet()) {
        narrower |= tighten(size.getKey(), size.getValue());
      }
    }
  }

  private boolean tighten(int list, long size) {
    long lows = sum(list, low);
    long highs = sum(list, high);
    boolean narrower = false;
    for (int cell = 1; cell < low.length; cell++) {
      if ((cell & list) != 0) {
        long most = Math.min(high[cell], size - (lows - low[cell]));
        long least = Math.max(low[cell], size - (highs - high[cell]));
        narrower |= most < high[cell] || least > low[cell];
        lows += least - low[cell];
        highs += most - high[cell];
        know(cell, least, most);
      }
    }
    return narrower;
  }

  private static long sum(int list, long[] bounds) {
    return IntStream.range(1, bounds.length)
        .filter(cell -> (cell & list) != 0)
        .mapToLong(cell -> bounds[cell])
        .sum();
  }

  long low(int cell) {
    return low[cell];
  }

  long high(int cell) {
    return high[cell];
  }
}
