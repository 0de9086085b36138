package org.lodestar.app.files.scan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.FileFoundInfected;
import org.lodestar.app.files.FilesAudit;
import org.lodestar.app.files.Found;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.scan.Showing.Shown;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.ScanRows;
import org.lodestar.app.files.store.ScannerRows;
import org.lodestar.app.ground.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows the scanner what it has not seen, and what it saw with older signatures. Done as the
 * program's own task, recorded as such. Nothing that was shut for a finding is opened by it.
 */
@Component
public class Rescan {
  private static final Standing TASK = Standing.task("file-scan");
  private static final String KIND = "FILE";

  private final Showing showing;
  private final Scanner scanner;
  private final AttachmentRows attachments;
  private final ScanRows rows;
  private final ScannerRows seen;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;

  Rescan(
      Showing showing,
      Scanner scanner,
      AttachmentRows attachments,
      ScanRows rows,
      ScannerRows seen,
      Audit audit,
      ApplicationEventPublisher events,
      TransactionOperations transactions) {
    this.showing = showing;
    this.scanner = scanner;
    this.attachments = attachments;
    this.rows = rows;
    this.seen = seen;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
  }

  /** Asks the scanner what it is, and remembers the answer if there is one. */
  public void ask() {
    scanner
        .version()
        .ifPresent(version -> transactions.executeWithoutResult(status -> seen.answered(version)));
  }

  /** Looks at one file now. */
  public ScanState look(UUID id) {
    return TASK.call(() -> looked(id, signatures()));
  }

  /**
   * Looks at files that wait, oldest first, as long as the scanner answers. One that cannot be read
   * goes behind the others, so that it holds nobody up. Returns how many were looked at.
   */
  public int round(int most) {
    if (scanner.state() != ScannerState.READY) {
      return 0;
    }
    return TASK.call(
        () -> {
          List<UUID> waiting = within(() -> rows.unscanned(most));
          int signatures = signatures();
          int done = 0;
          for (UUID id : waiting) {
            if (looked(id, signatures) != ScanState.PENDING) {
              done++;
            } else if (scanner.state() == ScannerState.READY) {
              transactions.executeWithoutResult(status -> rows.tried(id));
            } else {
              return done;
            }
          }
          return done;
        });
  }

  private ScanState looked(UUID id, int signatures) {
    ScanState state = showing.show(id).state();
    if (state != ScanState.PENDING) {
      transactions.executeWithoutResult(status -> keep(id, state, signatures));
    }
    return state;
  }

  private void keep(UUID id, ScanState state, int signatures) {
    if (rows.scanned(id, state, signatures)) {
      record(id, state);
      if (state == ScanState.INFECTED) {
        tell(id, Found.AFTER_WAITING);
      }
    }
  }

  /**
   * Looks again at some of the clean files that were last looked at with older signatures, newest
   * first. Whatever comes of it, a file is shut by it or stays as it is. Returns how many were
   * looked at.
   */
  public int again() {
    int signatures = within(seen::seen).signatures();
    if (signatures == 0 || scanner.state() != ScannerState.READY) {
      return 0;
    }
    ScannerSettings settings = scanner.settings();
    return TASK.call(
        () -> {
          List<UUID> older =
              within(
                  () ->
                      rows.olderThan(
                          signatures, settings.again(), settings.againTogether().toBytes()));
          int done = 0;
          for (UUID id : older) {
            Shown shown = showing.show(id);
            if (shown.busy() || away(shown)) {
              break;
            }
            transactions.executeWithoutResult(status -> keepAgain(id, shown.state(), signatures));
            done++;
          }
          return counted(done);
        });
  }

  private boolean away(Shown shown) {
    return shown.state() == ScanState.PENDING && scanner.state() != ScannerState.READY;
  }

  /** What cannot be read, or is too large meanwhile, is not tried again before newer ones come. */
  private void keepAgain(UUID id, ScanState state, int signatures) {
    if (state != ScanState.INFECTED) {
      rows.lookedAgain(id, signatures);
    } else if (rows.foundLater(id, signatures)) {
      record(id, state);
      tell(id, Found.BY_NEWER_SIGNATURES);
    }
  }

  /** One entry for all: that a clean file is still clean happens to each file each day. */
  private int counted(int done) {
    if (done > 0) {
      transactions.executeWithoutResult(
          status ->
              audit.record(
                  Entry.of(FilesAudit.FILES_SCANNED_AGAIN, ObjectRef.all(KIND))
                      .detail(Detail.none().with("count", done))));
    }
    return done;
  }

  private void record(UUID id, ScanState state) {
    audit.record(
        Entry.of(FilesAudit.FILE_SCANNED, ObjectRef.of(KIND, id))
            .detail(Detail.none().with("scan", state)));
  }

  private void tell(UUID id, Found how) {
    events.publishEvent(new FileFoundInfected(id, attachments.objectOf(id), how));
  }

  private int signatures() {
    return within(seen::seen).signatures();
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
