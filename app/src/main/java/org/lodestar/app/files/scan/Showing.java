package org.lodestar.app.files.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows one sealed file to the scanner. The opened bytes go there and nowhere else; the caller
 * stands as the program's own task.
 */
@Component
class Showing {
  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final Scanner scanner;
  private final TransactionOperations transactions;

  Showing(
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      Scanner scanner,
      TransactionOperations transactions) {
    this.rows = rows;
    this.uploads = uploads;
    this.pieces = pieces;
    this.scanner = scanner;
    this.transactions = transactions;
  }

  private record Source(StreamSeal seal, List<Pieces.Piece> pieces, long size) {}

  /**
   * What came of it.
   *
   * @param state what the scanner said; pending when it said nothing
   * @param busy whether it had no place to look at all
   */
  record Shown(ScanState state, boolean busy) {
    static Shown nothing() {
      return new Shown(ScanState.PENDING, false);
    }
  }

  /** What the scanner says. What was forgotten, or altered on the disk, waits for ever. */
  Shown show(UUID id) {
    try {
      return show(id, Objects.requireNonNull(transactions.execute(status -> source(id))));
    } catch (KeyAbsent forgotten) {
      return Shown.nothing();
    }
  }

  private Source source(UUID id) {
    Attachment file = rows.find(id).orElseThrow();
    return new Source(rows.seal(id), uploads.pieces(id), file.size());
  }

  private Shown show(UUID id, Source source) {
    try (Scan scan = scanner.begin();
        InputStream in = pieces.opening(source.seal(), id, source.pieces(), source.size())) {
      if (!scan.looks()) {
        return new Shown(ScanState.PENDING, true);
      }
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        scan.feed(buffer, read);
      }
      return new Shown(scan.verdict(), false);
    } catch (IOException unreadable) {
      return Shown.nothing();
    }
  }
}
