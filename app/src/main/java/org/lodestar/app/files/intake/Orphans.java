package org.lodestar.app.files.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.BlobStore;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Clears away what belongs to nothing: files whose draft died with its visit, and sealed bytes that
 * a crash left behind. Their keys are gone already, so nobody could open them.
 */
@Component
public class Orphans {
  private static final int AT_ONCE = 500;
  private static final Standing TASK = Standing.task("file-sweep");

  private final Intake intake;
  private final UploadRows rows;
  private final AttachmentRows attachments;
  private final BlobStore store;
  private final FileLimits limits;
  private final Clock clock;
  private final TransactionOperations transactions;

  Orphans(
      Intake intake,
      UploadRows rows,
      AttachmentRows attachments,
      BlobStore store,
      FileLimits limits,
      Clock clock,
      TransactionOperations transactions) {
    this.intake = intake;
    this.rows = rows;
    this.attachments = attachments;
    this.store = store;
    this.limits = limits;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Clears away what is older than a file may wait for its place. Returns how many files. */
  public int clear() throws IOException {
    Instant before = clock.instant().minus(limits.orphan());
    List<UUID> found = list(before);
    found.forEach(intake::drop);
    store.clearBegun(before);
    for (UUID blob : store.keptBefore(before)) {
      if (!belongs(blob)) {
        store.delete(blob);
      }
    }
    return found.size();
  }

  private List<UUID> list(Instant before) {
    return Objects.requireNonNull(transactions.execute(status -> rows.orphans(before, AT_ONCE)));
  }

  /** Only the program's own task sees whether a copy belongs to a file. */
  private boolean belongs(UUID blob) {
    return TASK.call(
        () ->
            Objects.requireNonNull(
                transactions.execute(status -> rows.knows(blob) || attachments.hasCopy(blob))));
  }
}
