package org.lodestar.prevalence.diagnose;

import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.prevalence.answer.Answer.Foretold;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Each list in turn taken for all the people there are, and estimated from the others (Binette and
 * Steorts).
 */
public final class Consistency {
  private Consistency() {}

  /** One for each list; none for two lists, which leave one. */
  public static List<Foretold> of(CaptureTable table, Again again) {
    return table.size() < 3
        ? List.of()
        : IntStream.range(0, table.size()).mapToObj(list -> of(table, list, again)).toList();
  }

  private static Foretold of(CaptureTable table, int list, Again again) {
    CaptureTable within = within(table, list);
    Again.Chosen chosen = within.overlap() == 0 ? Again.Chosen.NONE : again.of(within);
    return new Foretold(
        table.lists().get(list),
        table.total(list),
        within.people(),
        chosen.estimate(),
        chosen.interval());
  }

  /** Those on one list, by which others they are on; who is on no other is what is estimated. */
  static CaptureTable within(CaptureTable table, int list) {
    long[] counts = table.counts();
    for (int history = 0; history < counts.length; history++) {
      if ((history >> list & 1) == 0) {
        counts[history] = 0;
      }
    }
    return table.with(counts).without(list);
  }
}
