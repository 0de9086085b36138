package org.lodestar.app.concerns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that a worker took down or wrote.
 *
 * @param report with a channel by which workers bring concerns in
 * @param heardAt when it was heard, or when the e-mail was sent; not in the future
 * @param beside what a worker tells besides who writes of their own; null for what was taken down
 * @param particulars what the worker wrote beside
 * @param caller how whoever told it is placed; kept only where there is a reporter
 * @param files that came with it and are kept
 */
public record TakenReport(
    Report report,
    Instant heardAt,
    @Nullable Beside beside,
    Particulars particulars,
    Caller caller,
    Enclosed files) {
  public TakenReport {
    if (!report.channel().byWorker()) {
      throw new IllegalArgumentException("What comes by this channel is taken by no worker");
    }
  }

  /** A report with when it was heard, and nothing more. */
  public static TakenReport of(Report report, Instant heardAt) {
    return of(report, heardAt, null);
  }

  /** What a worker writes of their own. */
  public static TakenReport of(Report report, Instant heardAt, @Nullable Beside beside) {
    return new TakenReport(
        report, heardAt, beside, Particulars.none(), Caller.nothing(), Enclosed.nothing());
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "TakenReport[personal]";
  }
}
