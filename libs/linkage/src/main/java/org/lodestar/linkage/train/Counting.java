package org.lodestar.linkage.train;

import java.util.List;
import org.lodestar.linkage.block.BlockSink;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.BlockPatterns;
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

  private static final class Counter implements Work.Worker, BlockSink {
    private final BlockPatterns patterns;
    private final PatternCounts counts = new PatternCounts();
    private final long[] found = new long[MOST];

    private Counter(Patterns patterns) {
      this.patterns = patterns.ofBlocks();
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, this);
    }

    @Override
    public void block(int[] records, int from, int count) {
      patterns.block(records, from, count);
    }

    @Override
    public void pairs(int left, int[] rights, int from, int count, int rule) {
      patterns.of(left, rights, from, count, found);
      counts.addAll(found, count);
    }
  }
}
