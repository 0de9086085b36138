package org.lodestar.app.ledger.face;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ledger.PeriodRefused;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.ledger.store.Book;
import org.lodestar.app.ledger.store.Counting;
import org.lodestar.app.ledger.store.SnapshotRows;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closed periods. Who may close one is asked by the module that offers it to people. */
@Component
public class Snapshots {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final SnapshotRows rows;
  private final Book book;
  private final Clock clock;

  Snapshots(SnapshotRows rows, Book book, Clock clock) {
    this.rows = rows;
    this.book = book;
    this.clock = clock;
  }

  /** All, the first first. */
  @Transactional(readOnly = true)
  public List<Snapshot> list() {
    return rows.list();
  }

  /** One. */
  @Transactional(readOnly = true)
  public Optional<Snapshot> find(int number) {
    return rows.find(number);
  }

  /** No period is closed until the transaction ends: what is told in it is told in what is open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keepOpen() {
    rows.keepOpen();
  }

  /**
   * Closes a period with all facts that were told up to now. Facts of its months that come later
   * belong to the next one, as corrections.
   *
   * @throws PeriodRefused when it is not over, or not the one after the last
   */
  public Snapshot close(UUID by, Period period) {
    YearMonth running = YearMonth.now(clock.withZone(LONDON));
    return Counting.STANDING.call(
        () -> book.close(by, period, running, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Whether a snapshot holds what was sealed when it was closed. */
  public boolean isIntact(int number) {
    return Counting.STANDING.call(() -> book.isIntact(number));
  }
}
