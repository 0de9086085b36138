package org.lodestar.prevalence.resample;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * Draws tables of as many people, each one of those seen: multinomial with the shares of the data.
 * For all threads.
 */
final class Draw {
  private static final long MOST_PEOPLE = 20_000_000;

  private final int histories;
  private final int[] historyOf;

  /**
   * @param draws how many tables will be drawn; without any, nothing is prepared
   * @throws PrevalenceException for more people than can be drawn one by one
   */
  static Draw of(CaptureTable table, int draws) {
    if (draws > 0 && table.people() > MOST_PEOPLE) {
      throw new PrevalenceException(
          "More than "
              + MOST_PEOPLE
              + " people cannot be drawn again one by one: ask for no replicates.");
    }
    return new Draw(draws > 0 ? table.counts() : new long[table.histories()]);
  }

  private Draw(long[] counts) {
    histories = counts.length;
    historyOf = new int[Math.toIntExact(Arrays.stream(counts).sum())];
    int from = 0;
    for (int history = 0; history < histories; history++) {
      int to = from + (int) counts[history];
      Arrays.fill(historyOf, from, to, history);
      from = to;
    }
  }

  /** Fills a table. */
  void into(long[] counts, UniformRandomProvider chance) {
    Arrays.fill(counts, 0, histories, 0);
    for (int drawn = 0; drawn < historyOf.length; drawn++) {
      counts[historyOf[chance.nextInt(historyOf.length)]]++;
    }
  }
}
