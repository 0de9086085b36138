package org.lodestar.app.files.copy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FilesAudit;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.BlobStore;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.Pieces.Piece;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has the copy of an attached file drawn and keeps it, sealed by a key of its own. */
@Component
public class CopyMaking {
  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final BlobStore store;
  private final Copier copier;
  private final Audit audit;
  private final TransactionOperations transactions;

  CopyMaking(
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      BlobStore store,
      Copier copier,
      Audit audit,
      TransactionOperations transactions) {
    this.rows = rows;
    this.uploads = uploads;
    this.pieces = pieces;
    this.store = store;
    this.copier = copier;
    this.audit = audit;
    this.transactions = transactions;
  }

  private record Source(StreamSeal seal, List<Piece> pieces) {}

  /** Makes the copy and records what came of it. */
  public void make(Attachment file, UUID worker) {
    Source source =
        Objects.requireNonNull(
            transactions.execute(
                status -> new Source(rows.seal(file.id()), uploads.pieces(file.id()))));
    StreamSeal seal = StreamSeal.fresh();
    try (BlobStore.Writing blob = store.begin()) {
      Counted copy = new Counted(pieces.sealing(seal, file.id(), 0, blob));
      Copier.Drawn drawn = drawn(file, source, copy);
      copy.close();
      UUID kept = drawn.state() == CopyState.MADE ? blob.keep() : null;
      record(file, drawn, kept, new Kept(seal.key(), copy.count()), worker);
    } catch (IOException damaged) {
      record(file, Copier.Drawn.not(CopyState.FAILED), null, new Kept("", 0), worker);
    }
  }

  private record Kept(String key, long size) {}

  private Copier.Drawn drawn(Attachment file, Source source, OutputStream copy) throws IOException {
    try (InputStream in = pieces.opening(source.seal(), file.id(), source.pieces(), file.size())) {
      return copier.draw(file.kind(), file.size(), in, copy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Copier.Drawn.not(CopyState.FAILED);
    }
  }

  private void record(
      Attachment file,
      Copier.Drawn drawn,
      @org.jspecify.annotations.Nullable UUID blob,
      Kept kept,
      UUID worker) {
    boolean used =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> {
                  boolean now = recorded(file, drawn, blob, kept, worker);
                  audit.record(
                      Entry.of(FilesAudit.FILE_COPY_MADE, ObjectRef.of("FILE", file.id()))
                          .detail(
                              Detail.none()
                                  .with("copy", drawn.state())
                                  .with("object", file.object())));
                  return now;
                }));
    if (!used && blob != null) {
      forget(blob);
    }
  }

  /** False when somebody else's copy was first, or the file was locked meanwhile. */
  private boolean recorded(
      Attachment file,
      Copier.Drawn drawn,
      @org.jspecify.annotations.Nullable UUID blob,
      Kept kept,
      UUID worker) {
    if (blob == null) {
      rows.notCopied(file.id(), drawn.state());
      return false;
    }
    return rows.copied(
        file.id(), new AttachmentRows.Copy(blob, kept.key(), drawn.type(), kept.size()), worker);
  }

  private void forget(UUID blob) {
    try {
      store.delete(blob);
    } catch (IOException swept) {
      // Its key is gone already; the sweep takes it away.
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    long count() {
      return count;
    }
  }
}
