package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.train.Work;

/**
 * What a blocking rule brings.
 *
 * @param rule in words of SQL
 * @param atMost pairs of its blocks, before its filter and before earlier rules
 * @param found pairs that no earlier rule finds
 * @param soFar pairs of this and all earlier rules
 * @param largest pairs of its largest blocks, the largest first
 * @param leftOut blocks that were too large
 */
public record RuleShare(
    String rule, long atMost, long found, long soFar, List<Long> largest, int leftOut) {
  private static final int BLOCKS = 5;

  public RuleShare {
    largest = List.copyOf(largest);
  }

  /** All rules of a model, in their order. */
  static List<RuleShare> all(Model model, Columns columns, LinkType type, int threads) {
    Blocking blocking = new Blocking(model.blockingRules(), columns, type);
    long[] found = found(blocking, threads);
    List<RuleShare> shares = new ArrayList<>();
    long soFar = 0;
    for (int rule = 0; rule < found.length; rule++) {
      soFar += found[rule];
      Blocking.RuleCount count = blocking.count(rule);
      shares.add(
          new RuleShare(
              count.rule().sql(),
              count.pairs(),
              found[rule],
              soFar,
              blocking.largest(rule, BLOCKS),
              count.leftOut()));
    }
    return shares;
  }

  private static long[] found(Blocking blocking, int threads) {
    long[] found = new long[blocking.size()];
    for (Counter counter : Work.all(blocking, threads, () -> new Counter(blocking.size()))) {
      Arrays.setAll(found, rule -> found[rule] + counter.found[rule]);
    }
    return found;
  }

  private static final class Counter implements Work.Worker {
    private final long[] found;

    private Counter(int rules) {
      found = new long[rules];
    }

    @Override
    public void walk(Blocking blocking, Blocking.Unit unit) {
      blocking.walk(unit, (_, _, rule) -> found[rule]++);
    }
  }
}
