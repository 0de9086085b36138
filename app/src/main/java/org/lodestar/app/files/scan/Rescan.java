package org.lodestar.app.files.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.Audit;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.FilesAudit;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows the scanner what it has not seen. Done as the program's own task, recorded as such; the
 * opened bytes go to the scanner and nowhere else.
 */
@Component
public class Rescan {
  private static final Standing TASK = Standing.task("file-scan");

  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final Scanner scanner;
  private final Audit audit;
  private final TransactionOperations transactions;

  Rescan(
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      Scanner scanner,
      Audit audit,
      TransactionOperations transactions) {
    this.rows = rows;
    this.uploads = uploads;
    this.pieces = pieces;
    this.scanner = scanner;
    this.audit = audit;
    this.transactions = transactions;
  }

  private record Source(StreamSeal seal, List<Pieces.Piece> pieces, long size) {}

  /** Looks at one file now. */
  public ScanState look(UUID id) {
    return TASK.call(() -> looked(id));
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
          List<UUID> waiting =
              Objects.requireNonNull(transactions.execute(status -> rows.unscanned(most)));
          int done = 0;
          for (UUID id : waiting) {
            if (looked(id) != ScanState.PENDING) {
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

  private ScanState looked(UUID id) {
    ScanState state = state(id);
    if (state != ScanState.PENDING) {
      transactions.executeWithoutResult(status -> keep(id, state));
    }
    return state;
  }

  private Source source(UUID id) {
    Attachment file = rows.find(id).orElseThrow();
    return new Source(rows.seal(id), uploads.pieces(id), file.size());
  }

  /** What was forgotten, or altered on the disk, waits for ever. */
  private ScanState state(UUID id) {
    try {
      return state(id, Objects.requireNonNull(transactions.execute(status -> source(id))));
    } catch (KeyAbsent forgotten) {
      return ScanState.PENDING;
    }
  }

  private ScanState state(UUID id, Source source) {
    try (Scan scan = scanner.begin();
        InputStream in = pieces.opening(source.seal(), id, source.pieces(), source.size())) {
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        scan.feed(buffer, read);
      }
      ScanState state = scan.verdict();
      return state == ScanState.NOT_SCANNED ? ScanState.PENDING : state;
    } catch (IOException unreadable) {
      return ScanState.PENDING;
    }
  }

  private void keep(UUID id, ScanState state) {
    rows.scanned(id, state);
    audit.record(
        Entry.of(FilesAudit.FILE_SCANNED, ObjectRef.of("FILE", id))
            .detail(Detail.none().with("scan", state)));
  }
}
