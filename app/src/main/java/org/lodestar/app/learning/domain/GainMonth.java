package org.lodestar.app.learning.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.lodestar.gain.PairCount;
import org.lodestar.gain.RestCount;

/**
 * What came of a course in a month, as counts. Small numbers are in it: {@link GainTold} puts
 * months together before anything is shown.
 *
 * @param begun who began it
 * @param ended who came to its end
 * @param right marks of the same questions before and after, by the highest mark
 * @param sure how sure they were, before and after
 * @param items each question that closes it
 */
public record GainMonth(
    YearMonth month,
    long begun,
    long ended,
    Map<Integer, List<PairCount>> right,
    List<PairCount> sure,
    Map<String, List<RestCount>> items) {
  public GainMonth {
    right = Map.copyOf(right);
    sure = List.copyOf(sure);
    items = Map.copyOf(items);
  }

  /** How many had marks before and after. */
  public long pairs() {
    return right.values().stream().flatMap(List::stream).mapToLong(PairCount::times).sum();
  }

  /** How many said how sure they were, before and after. */
  public long sures() {
    return sure.stream().mapToLong(PairCount::times).sum();
  }
}
