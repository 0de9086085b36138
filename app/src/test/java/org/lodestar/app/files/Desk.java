package org.lodestar.app.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A desk with an object that an organisation works on, and files upon it. */
@Component
public class Desk {
  private final Uploads uploads;
  private final Attachments attachments;
  private final OpenedFiles opened;
  private final Grants grants;
  private final Vault vault;
  private final TransactionOperations transactions;

  Desk(
      Uploads uploads,
      Attachments attachments,
      OpenedFiles opened,
      Grants grants,
      Vault vault,
      TransactionOperations transactions) {
    this.uploads = uploads;
    this.attachments = attachments;
    this.opened = opened;
    this.grants = grants;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** An object that an organisation and the holder of a receipt may see. */
  public UUID object(UUID organisation, UUID holder) {
    UUID object = Ids.next();
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      grants.allow(object, organisation, Level.WORK, "TEST");
                      grants.allow(object, holder, Level.READ, "RECEIPT");
                    }));
    return object;
  }

  public static Subject report(UUID object) {
    return new Subject(SubjectKind.REPORT, object);
  }

  /** Takes bytes in as a file. */
  public HeldFile held(String name, byte[] bytes) {
    return (HeldFile) uploads.take(name, "", new ByteArrayInputStream(bytes), Already.nothing());
  }

  /** A file that the reporter sent. */
  public UUID fromReporter(UUID object, UUID holder, String name, byte[] bytes) {
    HeldFile held = held(name, bytes);
    Standing.reporter(holder)
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> attachments.attach(report(object), object, held, "Their words")));
    return held.id();
  }

  /** Forgets everything that was sealed for an object. */
  public void forget(UUID object) {
    Standing.task("test")
        .run(() -> transactions.executeWithoutResult(status -> vault.forget(report(object))));
  }

  public byte[] read(OpenedFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.content().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public Opening original(Worker worker, UUID id) {
    return as(worker, () -> opened.openOriginal(worker, id, OriginalReason.EVIDENCE));
  }

  public Opening copy(Worker worker, UUID id) {
    return as(
        worker,
        () -> {
          opened.makeCopy(worker, id);
          return opened.openCopy(worker, id);
        });
  }

  public static <T> T as(Worker worker, Supplier<T> work) {
    return Objects.requireNonNull(Standing.member(worker.id()).call(work::get));
  }
}
