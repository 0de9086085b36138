package org.lodestar.prevalence.fit;

import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogGamma;

/** Logarithms of factorials, small ones from a table. */
final class LogFactorials {
  private static final double[] SMALL =
      IntStream.range(0, 4096).mapToDouble(n -> LogGamma.value(n + 1.0)).toArray();

  private LogFactorials() {}

  /** log n!, also between whole numbers. */
  static double of(double n) {
    int whole = (int) n;
    return whole == n && whole < SMALL.length ? SMALL[whole] : LogGamma.value(n + 1);
  }
}
