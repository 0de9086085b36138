package org.lodestar.app.figures.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings that divide a number which is kept back. They must not add up to it: so many facts are
 * kept back with them as are kept back of its periods, the smallest headings first.
 */
final class Widening {
  private final Map<String, Long> counts;
  private final Set<String> hidden;

  private Widening(Map<String, Long> counts, Set<String> hidden) {
    this.counts = counts;
    this.hidden = hidden;
  }

  /**
   * Over these counts.
   *
   * @param hidden headings that are kept back already; others come to it
   */
  static Widening of(Map<String, Long> counts, Set<String> hidden) {
    return new Widening(counts, hidden);
  }

  void upTo(long wanted) {
    long kept = hidden.stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum();
    List<Map.Entry<String, Long>> told =
        counts.entrySet().stream()
            .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (Map.Entry<String, Long> each : told) {
      if (kept >= wanted) {
        return;
      }
      hidden.add(each.getKey());
      kept += each.getValue();
    }
  }
}
