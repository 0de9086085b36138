package org.lodestar.app.files.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows how it stands with disk and scanner; looks again once a minute at most. */
@Component
public class HealthWatch {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Standing TASK = Standing.task("file-health");

  private final Room room;
  private final Scanner scanner;
  private final AttachmentRows rows;
  private final Clock clock;
  private final TransactionOperations transactions;
  private volatile @Nullable Seen last;

  HealthWatch(
      Room room,
      Scanner scanner,
      AttachmentRows rows,
      Clock clock,
      TransactionOperations transactions) {
    this.room = room;
    this.scanner = scanner;
    this.rows = rows;
    this.clock = clock;
    this.transactions = transactions;
  }

  private record Seen(FileHealth health, Instant at) {}

  /** As it was a minute ago at most. Only numbers: nobody's files are named. */
  public FileHealth health() {
    Seen seen = last;
    Instant now = clock.instant();
    if (seen == null || seen.at().plus(FRESH).isBefore(now) || seen.at().isAfter(now)) {
      seen = new Seen(look(), now);
      last = seen;
    }
    return seen.health();
  }

  /** As it is now. */
  public FileHealth look() {
    int waiting =
        TASK.call(
            () -> Objects.requireNonNull(transactions.execute(status -> rows.unscannedCount())));
    return new FileHealth(room.percentFree(), room.fits(0), scanner.state(), waiting);
  }
}
