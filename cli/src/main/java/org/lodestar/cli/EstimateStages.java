package org.lodestar.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lodestar.prevalence.Progress;

/** Tells on standard error how far long work has come, every few seconds. */
final class EstimateStages implements Progress {
  private static final Duration APART = Duration.ofSeconds(3);

  private final PrintStream err;
  private final Clock clock;
  private Instant next;

  EstimateStages(PrintStream err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.next = clock.instant().plus(APART);
  }

  @Override
  public synchronized void at(String stage, long done, long of) {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(APART);
    err.println(stage + ": " + 100 * done / Math.max(1, of) + " of 100");
    err.flush();
  }
}
