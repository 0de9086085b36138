package org.lodestar.linkage.train;

import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Patterns;

/** Counts the agreement patterns of all pairs that a blocking finds. */
public final class Counting {
  private Counting() {}

  public static PatternCounts of(Blocking blocking, Patterns patterns, int threads) {
    List<Counter> counters = Work.all(blocking, threads, () -> new Counter(patterns));
    PatternCounts all = new PatternCounts();
    counters.forEach(each -> all.addAll(each.counts));
    return all;
  }

  /** The same for some parts of the work, with this thread. */
  public static PatternCounts of(Blocking blocking, Patterns patterns, List<Blocking.Unit> units) {
    Counter counter = new Counter(patterns);
    Work.some(blocking, units, counter);
    return counter.counts;
  }

  private static final class Counter extends PatternWalk {
    private final PatternCounts counts = new PatternCounts();

    private Counter(Patterns patterns) {
      super(patterns);
    }

    @Override
    protected void take(int left, int[] rights, int from, long[] found, int count) {
      counts.addAll(found, count);
    }
  }
}
