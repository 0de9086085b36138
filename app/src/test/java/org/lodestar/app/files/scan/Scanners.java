package org.lodestar.app.files.scan;

import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.ScanRows;
import org.lodestar.app.files.store.ScannerRows;
import org.lodestar.app.files.store.UploadRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets the platform up with a scanner of one's own. */
@Component
public class Scanners {
  private final AttachmentRows attachments;
  private final ScanRows rows;
  private final ScannerRows seen;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;

  Scanners(
      AttachmentRows attachments,
      ScanRows rows,
      ScannerRows seen,
      UploadRows uploads,
      Pieces pieces,
      Audit audit,
      ApplicationEventPublisher events,
      TransactionOperations transactions) {
    this.attachments = attachments;
    this.rows = rows;
    this.seen = seen;
    this.uploads = uploads;
    this.pieces = pieces;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
  }

  /** What shows this scanner the files that it has not seen. */
  public Rescan rescan(Scanner scanner) {
    Showing showing = new Showing(attachments, uploads, pieces, scanner, transactions);
    return new Rescan(showing, scanner, attachments, rows, seen, audit, events, transactions);
  }
}
