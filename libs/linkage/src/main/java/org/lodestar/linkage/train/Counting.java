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

  private static final class Counter implements Work.Worker {
    private final Patterns patterns;
    private final PatternCounts counts = new PatternCounts();

    private Counter(Patterns patterns) {
      this.patterns = patterns;
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, (left, right, _) -> counts.add(patterns.of(left, right)));
    }
  }
}
