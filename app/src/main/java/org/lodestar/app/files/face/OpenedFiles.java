package org.lodestar.app.files.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FilesAudit;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.OriginalReason;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.Shut;
import org.lodestar.app.files.copy.CopyMaking;
import org.lodestar.app.files.scan.Rescan;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.Pieces.Piece;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens files. A copy is made when somebody chooses to, never before; an original is opened for a
 * stated reason. Nothing locked, infected or, where there is a scanner, not yet scanned is opened.
 * Call these outside a transaction: they read files.
 */
@Component
public class OpenedFiles {
  private static final String KIND = "FILE";
  private static final Standing GIVEN_OUT = Standing.task("file-given-out");

  private final Attachments attachments;
  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Pieces pieces;
  private final CopyMaking making;
  private final Scanner scanner;
  private final Rescan rescan;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;

  OpenedFiles(
      Attachments attachments,
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      CopyMaking making,
      Scanner scanner,
      Rescan rescan,
      Policy policy,
      Audit audit,
      TransactionOperations transactions) {
    this.attachments = attachments;
    this.rows = rows;
    this.uploads = uploads;
    this.pieces = pieces;
    this.making = making;
    this.scanner = scanner;
    this.rescan = rescan;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What is needed to read an original. */
  private record Source(Attachment file, StreamSeal seal, List<Piece> pieces) {}

  /**
   * Makes the copy that may be shown, if there can be one. Takes seconds. Doing it twice is
   * harmless.
   *
   * @return the file as it is now: its {@link Attachment#copy()} tells what came of it, its {@link
   *     Attachment#scan()} why nothing was tried
   * @throws org.lodestar.app.members.NotFound when it is unknown or not for this worker
   */
  public Attachment makeCopy(Worker worker, UUID id) {
    Attachment file = attachments.get(worker, id);
    if (file.copy() == CopyState.MADE || shut(file).isPresent()) {
      return attachments.get(worker, id);
    }
    making.make(file, worker.id());
    return attachments.get(worker, id);
  }

  /**
   * Opens the copy. Recorded.
   *
   * @throws org.lodestar.app.members.NotFound when it is unknown or not for this worker
   */
  public Opening openCopy(Worker worker, UUID id) {
    Attachment file = attachments.get(worker, id);
    Optional<Shut> shut = shut(file);
    if (shut.isPresent()) {
      return shut.get();
    }
    return readable(() -> copy(worker, id));
  }

  private Opening copy(Worker worker, UUID id) {
    Attachment file = attachments.get(worker, id);
    Optional<AttachmentRows.Copy> made = rows.copy(id);
    if (barred(file).isPresent()) {
      return barred(file).orElseThrow();
    }
    if (made.isEmpty()) {
      return new Shut(Shut.Why.NO_COPY);
    }
    audit.record(
        Entry.of(FilesAudit.FILE_COPY_OPENED, ObjectRef.of(KIND, id))
            .detail(Detail.none().with("object", file.object())));
    return opened(file, made.get());
  }

  private OpenedFile opened(Attachment file, AttachmentRows.Copy copy) {
    UUID id = file.id();
    List<Piece> one = List.of(new Piece(0, copy.size(), copy.blob()));
    StreamSeal seal = StreamSeal.of(copy.key());
    String ending =
        copy.type().replaceAll("^.*/", "").replace("jpeg", "jpg").replace("plain", "txt");
    return new OpenedFile(
        "copy-" + id.toString().substring(24) + "." + ending,
        copy.type(),
        copy.size(),
        file.scan() == ScanState.CLEAN,
        new Sealed(seal, id, one, copy.size()));
  }

  /**
   * Opens the copy for the reporter to whom it went out. Row security shows a reporter nothing that
   * staff added, so the program itself looks; the caller has made sure, under the reporter's own
   * standing, that it went out to them. A file that was locked or found infected since stays shut.
   * Not recorded: when a reporter looks is nobody's business.
   *
   * @param object to which the file has to belong
   * @throws NotFound when it does not
   */
  public Opening openGiven(UUID object, UUID id) {
    Attachment file = GIVEN_OUT.call(() -> within(() -> given(object, id)));
    Optional<Shut> shut = shut(file);
    return shut.isPresent()
        ? shut.get()
        : GIVEN_OUT.call(() -> readable(() -> givenCopy(object, id)));
  }

  /**
   * The program opens every key, so the file has to be sealed for the object too: where it belongs
   * is a column that whoever writes to the database changes.
   */
  private Attachment given(UUID object, UUID id) {
    return rows.find(id)
        .filter(file -> file.object().equals(object) && rows.isSealedFor(id, object))
        .orElseThrow(NotFound::new);
  }

  private Opening givenCopy(UUID object, UUID id) {
    Attachment file = given(object, id);
    if (barred(file).isPresent()) {
      return barred(file).orElseThrow();
    }
    return rows.copy(id)
        .<Opening>map(copy -> opened(file, copy))
        .orElseGet(() -> new Shut(Shut.Why.NO_COPY));
  }

  /**
   * Opens the original, for a reason. Recorded.
   *
   * @throws org.lodestar.app.members.NotAllowed when the role does not allow it
   * @throws org.lodestar.app.members.NotFound when it is unknown or not for this worker
   */
  public Opening openOriginal(Worker worker, UUID id, OriginalReason reason) {
    policy.require(worker, Action.READ_ORIGINAL);
    Attachment file = attachments.get(worker, id);
    Optional<Shut> shut = shut(file);
    if (shut.isPresent()) {
      return shut.get();
    }
    return readable(() -> original(worker, id, reason));
  }

  private Opening original(Worker worker, UUID id, OriginalReason reason) {
    Source source = source(worker, id);
    Attachment file = source.file();
    policy.require(worker, Action.READ_ORIGINAL, file.object());
    if (barred(file).isPresent()) {
      return barred(file).orElseThrow();
    }
    audit.record(
        Entry.of(FilesAudit.FILE_ORIGINAL_OPENED, ObjectRef.of(KIND, id))
            .purpose(reason)
            .detail(Detail.none().with("object", file.object())));
    return new OpenedFile(
        file.name().isEmpty() ? "file" : file.name(),
        "application/octet-stream",
        file.size(),
        file.scan() == ScanState.CLEAN,
        new Sealed(source.seal(), id, source.pieces(), file.size()));
  }

  /** What nobody opens, whatever a scanner says. */
  private static Optional<Shut> barred(Attachment file) {
    if (file.locked()) {
      return Optional.of(new Shut(Shut.Why.LOCKED));
    }
    return file.isOut() ? Optional.of(new Shut(Shut.Why.TAKEN_OUT)) : Optional.empty();
  }

  /** Looks for viruses first where a scanner is there and has not looked. */
  private Optional<Shut> shut(Attachment file) {
    if (barred(file).isPresent()) {
      return barred(file);
    }
    if (file.scan() == ScanState.INFECTED) {
      return Optional.of(new Shut(Shut.Why.INFECTED));
    }
    if (file.scan() == ScanState.CLEAN || !scanner.configured()) {
      return Optional.empty();
    }
    return switch (rescan.look(file.id())) {
      case CLEAN -> Optional.empty();
      case INFECTED -> Optional.of(new Shut(Shut.Why.INFECTED));
      default -> Optional.of(new Shut(Shut.Why.NOT_YET_SCANNED));
    };
  }

  private Source source(Worker worker, UUID id) {
    return new Source(attachments.get(worker, id), rows.seal(id), uploads.pieces(id));
  }

  /** Nothing is promised whose beginning cannot be read. */
  private Opening readable(Supplier<Opening> work) {
    Opening opening = within(work);
    boolean broken =
        opening instanceof OpenedFile file
            && file.content() instanceof Sealed sealed
            && !sealed.begins();
    return broken ? new Shut(Shut.Why.UNREADABLE) : opening;
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  /** Sealed bytes that are opened while they are written to where they go. */
  private final class Sealed implements OpenedFile.Content {
    private final StreamSeal seal;
    private final UUID id;
    private final List<Piece> all;
    private final long size;

    Sealed(StreamSeal seal, UUID id, List<Piece> all, long size) {
      this.seal = seal;
      this.id = id;
      this.all = all;
      this.size = size;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      try (InputStream in = pieces.opening(seal, id, all, size)) {
        in.transferTo(out);
      }
    }

    boolean begins() {
      try (InputStream in = pieces.opening(seal, id, all, size)) {
        return in.read() >= 0;
      } catch (IOException broken) {
        return false;
      }
    }
  }
}
