package org.lodestar.app.files.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.FileReport;
import org.lodestar.app.files.ScannerSeen;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.store.ScanRows;
import org.lodestar.app.files.store.ScannerRows;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows how it stands with disk and scanner; looks again once a minute at most. */
@Component
public class HealthWatch {
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** What was found before is in the audit. */
  private static final Duration LATELY = Duration.ofDays(30);

  private static final int MOST_FOUND = 20;
  private static final Standing TASK = Standing.task("file-health");

  private final Room room;
  private final Scanner scanner;
  private final ScanRows rows;
  private final ScannerRows seen;
  private final Clock clock;
  private final TransactionOperations transactions;
  private volatile @Nullable Seen last;

  HealthWatch(
      Room room,
      Scanner scanner,
      ScanRows rows,
      ScannerRows seen,
      Clock clock,
      TransactionOperations transactions) {
    this.room = room;
    this.scanner = scanner;
    this.rows = rows;
    this.seen = seen;
    this.clock = clock;
    this.transactions = transactions;
  }

  private record Seen(FileHealth health, Instant at) {}

  /** As it was a minute ago at most. Only numbers: nobody's files are named. */
  public FileHealth health() {
    Seen fresh = last;
    Instant now = clock.instant();
    if (fresh == null || fresh.at().plus(FRESH).isBefore(now) || fresh.at().isAfter(now)) {
      fresh = new Seen(look(), now);
      last = fresh;
    }
    return fresh.health();
  }

  /** As it is now. */
  public FileHealth look() {
    return health(within(rows::unscannedCount));
  }

  /** As it is now, with all that is known of the scanner and its work. */
  public FileReport report() {
    return within(
        () -> {
          ScannerSeen last = seen.seen();
          return new FileReport(
              health(rows.unscannedCount()),
              last,
              rows.counts(),
              rows.waitingSince().orElse(null),
              rows.olderThanCount(last.signatures()),
              rows.found(clock.instant().minus(LATELY), MOST_FOUND));
        });
  }

  private FileHealth health(int waiting) {
    return new FileHealth(room.percentFree(), room.fits(0), scanner.state(), waiting);
  }

  private <T> T within(Supplier<T> work) {
    return TASK.call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}
