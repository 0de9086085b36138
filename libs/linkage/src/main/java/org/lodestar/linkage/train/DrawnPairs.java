package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.work.Threads;

/**
 * Pairs that were drawn, looked at by several threads: records drawn at random lie all over the
 * memory, so that looking takes much longer than drawing. What comes of it stands at each pair's
 * place, and does not depend on the threads.
 */
final class DrawnPairs {
  /** The pattern of a pair that cannot be a match, by its lists. */
  static final long SHUT = -1;

  private static final int PART = 1 << 14;

  private int[] lefts = new int[1 << 12];
  private int[] rights = new int[1 << 12];
  private int size;
  private long[] patterns = new long[0];
  private boolean[] found = new boolean[0];

  void add(int a, int b) {
    if (size == lefts.length) {
      lefts = Arrays.copyOf(lefts, 2 * size);
      rights = Arrays.copyOf(rights, 2 * size);
    }
    lefts[size] = Math.min(a, b);
    rights[size++] = Math.max(a, b);
  }

  int size() {
    return size;
  }

  /** The agreement pattern of a pair, or {@link #SHUT}. */
  long pattern(int pair) {
    return patterns[pair];
  }

  /** Whether some rule finds it. */
  boolean isFound(int pair) {
    return found[pair];
  }

  /** Looks at all of them; to be called before they are asked for. */
  void look(Blocking blocking, Patterns all, int threads) {
    patterns = new long[size];
    found = new boolean[size];
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * PART;
      tasks.add(() -> look(blocking, all, first, threads * PART));
    }
    Threads.run(tasks);
  }

  private int look(Blocking blocking, Patterns all, int first, int step) {
    int looked = 0;
    for (int from = first; from < size; from += step) {
      Threads.goOn();
      int to = Math.min(from + PART, size);
      for (int pair = from; pair < to; pair++) {
        boolean open = blocking.allows(lefts[pair], rights[pair]);
        patterns[pair] = open ? all.of(lefts[pair], rights[pair]) : SHUT;
        found[pair] = open && blocking.finds(lefts[pair], rights[pair]);
      }
      looked += to - from;
    }
    return looked;
  }
}
