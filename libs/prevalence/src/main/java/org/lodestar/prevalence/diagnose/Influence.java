package org.lodestar.prevalence.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * How far one person more or less moves the estimate.
 *
 * @param history the lists that the person is on
 * @param more whether the person is added or taken away
 * @param estimate people in all then
 * @param share by which the estimate moves, with its sign
 */
public record Influence(int history, boolean more, double estimate, double share) {
  /** Those that move it by more than this share, the furthest first. */
  public static List<Influence> over(
      double share, CaptureTable table, double estimate, Again again) {
    List<Influence> all = new ArrayList<>();
    for (int history = 1; history < table.histories(); history++) {
      add(all, table, history, 1, estimate, again);
      if (table.count(history) > 0) {
        add(all, table, history, -1, estimate, again);
      }
    }
    return all.stream()
        .filter(each -> Math.abs(each.share) > share)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.share)))
        .toList();
  }

  private static void add(
      List<Influence> all, CaptureTable table, int history, int by, double estimate, Again again) {
    long[] counts = table.counts();
    counts[history] += by;
    Double other = again.of(table.with(counts)).estimate();
    if (other != null) {
      all.add(new Influence(history, by > 0, other, other / estimate - 1));
    }
  }
}
