package org.lodestar.app.concerns;

import java.time.Instant;

/**
 * A report that a worker took down or wrote.
 *
 * @param report with a channel by which workers bring concerns in
 * @param heardAt when it was heard, or when the e-mail was sent; not in the future
 */
public record TakenReport(Report report, Instant heardAt) {
  public TakenReport {
    if (!report.channel().byWorker()) {
      throw new IllegalArgumentException("What comes by this channel is taken by no worker");
    }
  }

  /** A report with when it was heard, and nothing more. */
  public static TakenReport of(Report report, Instant heardAt) {
    return new TakenReport(report, heardAt);
  }
}
