package org.lodestar.linkage.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Lists what went wrong, the worst first, a page at a time. */
public final class WrongPairs {
  private final Partition truth;
  private final ScoredPairs pairs;
  private final double threshold;

  public WrongPairs(Partition truth, ScoredPairs pairs, double threshold) {
    this.truth = truth;
    this.pairs = pairs;
    this.threshold = threshold;
  }

  /** False links, those of the greatest weight first. */
  public List<WrongPair> listFalseLinks(int skip, int limit) {
    IntPredicate wrong = pair -> isLinked(pair) && !pairs.isTrue(truth, pair);
    Comparator<Integer> worst = Comparator.comparingDouble(pair -> -pairs.weight(pair));
    return page(wrong, worst, WrongPair.Kind.FALSE_LINK, skip, limit);
  }

  /** True pairs compared and not linked, those of the least weight first. */
  public List<WrongPair> listMissed(int skip, int limit) {
    IntPredicate missed = pair -> !isLinked(pair) && pairs.isTrue(truth, pair);
    Comparator<Integer> worst = Comparator.comparingDouble(pairs::weight);
    return page(missed, worst, WrongPair.Kind.MISSED_BELOW_THRESHOLD, skip, limit);
  }

  /** True pairs that were never compared, entity by entity. */
  public List<WrongPair> listNeverCompared(int skip, int limit) {
    requirePage(skip, limit);
    long[] compared = pairs.keys();
    Runs entities = truth.runs();
    List<WrongPair> found = new ArrayList<>();
    long last = (long) skip + limit;
    for (int entity = 0; entity < entities.count() && found.size() < last; entity++) {
      addNeverCompared(entities, entity, compared, found);
    }
    int end = (int) Math.min(last, found.size());
    return List.copyOf(found.subList(Math.min(skip, end), end));
  }

  private void addNeverCompared(Runs entities, int entity, long[] compared, List<WrongPair> found) {
    for (int i = entities.bounds()[entity]; i < entities.bounds()[entity + 1]; i++) {
      for (int j = i + 1; j < entities.bounds()[entity + 1]; j++) {
        int a = entities.order()[i];
        int b = entities.order()[j];
        if (Arrays.binarySearch(compared, ScoredPairs.key(a, b)) < 0) {
          found.add(new WrongPair(a, b, Double.NaN, WrongPair.Kind.NEVER_COMPARED));
        }
      }
    }
  }

  /** Keeps only as many candidates as the page needs. */
  private List<WrongPair> page(
      IntPredicate wanted, Comparator<Integer> worst, WrongPair.Kind kind, int skip, int limit) {
    requirePage(skip, limit);
    Comparator<Integer> order = worst.thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(order.reversed());
    for (int pair = 0; pair < pairs.count(); pair++) {
      if (wanted.test(pair)) {
        kept.add(pair);
        if (kept.size() > (long) skip + limit) {
          kept.remove();
        }
      }
    }
    return kept.stream().sorted(order).skip(skip).map(pair -> wrong(pair, kind)).toList();
  }

  private WrongPair wrong(int pair, WrongPair.Kind kind) {
    return new WrongPair(pairs.left(pair), pairs.right(pair), pairs.weight(pair), kind);
  }

  private boolean isLinked(int pair) {
    return pairs.weight(pair) >= threshold;
  }

  private static void requirePage(int skip, int limit) {
    if (skip < 0 || limit < 1) {
      throw new IllegalArgumentException("a page skips 0 or more and shows 1 or more");
    }
  }
}
