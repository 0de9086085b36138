package org.lodestar.prevalence.resample;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws tables of as many people, each one of those seen: multinomial with the shares of the data.
 * For all threads.
 */
final class Draw {
  private final int histories;
  private final int[] historyOf;

  Draw(long[] counts) {
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
