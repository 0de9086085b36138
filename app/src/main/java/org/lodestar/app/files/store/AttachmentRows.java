package org.lodestar.app.files.store;

import static org.lodestar.app.files.store.tables.Tables.ATTACHMENT;
import static org.lodestar.app.files.store.tables.Tables.SCANNER;
import static org.lodestar.app.files.store.tables.Tables.UPLOAD;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.Found;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.store.tables.tables.records.AttachmentRecord;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.StreamSeal;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Attached files. Everything a person typed, and each file's key, lies sealed for its subject. */
@Component
public class AttachmentRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int MOST_WAITING = 50;

  private final DSLContext sql;
  private final Vault vault;
  private final Clock clock;

  AttachmentRows(DSLContext sql, Vault vault, Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.clock = clock;
  }

  /** What is sealed together. A hash can tell which known picture it is, so it is sealed too. */
  record Particulars(String name, long size, String sha256, String declared) {}

  /**
   * A copy that was made.
   *
   * @param key opens it
   */
  public record Copy(UUID blob, String key, String type, long size) {
    /** Secret. */
    @Override
    public String toString() {
      return "Copy[" + type + "]";
    }
  }

  public void add(
      Subject subject, UUID object, HeldFile file, String description, @Nullable UUID worker) {
    UUID id = file.id();
    boolean infected = file.scan() == ScanState.INFECTED;
    Particulars told = new Particulars(file.name(), file.size(), file.sha256(), file.declared());
    sql.insertInto(ATTACHMENT)
        .set(ATTACHMENT.ID, id)
        .set(ATTACHMENT.OBJECT, object)
        .set(ATTACHMENT.SUBJECT_KIND, subject.kind().name())
        .set(ATTACHMENT.SUBJECT, subject.id())
        .set(ATTACHMENT.FILE_KEY, vault.seal(subject, place("file_key", id), file.key()))
        .set(
            ATTACHMENT.PARTICULARS,
            vault.seal(subject, place("particulars", id), JSON.writeValueAsString(told)))
        .set(
            ATTACHMENT.DESCRIPTION,
            description.isBlank()
                ? null
                : vault.seal(subject, place("description", id), description))
        .set(ATTACHMENT.KIND, file.kind().name())
        .set(ATTACHMENT.SIZE, file.size())
        .set(ATTACHMENT.WORKER, worker)
        .set(ATTACHMENT.RECEIVED_AT, now())
        .set(ATTACHMENT.SCAN, file.scan().name())
        .set(ATTACHMENT.SCANNED_AT, file.scan() == ScanState.CLEAN ? now() : null)
        .set(ATTACHMENT.SIGNATURES, signatures(file))
        .set(ATTACHMENT.FOUND_AT, infected ? now() : null)
        .set(ATTACHMENT.FOUND, infected ? Found.ON_ARRIVAL.name() : null)
        .execute();
  }

  /**
   * The signatures of now, if they were there before it came: a file can wait in a draft for its
   * place, and is looked at again if they changed meanwhile.
   */
  private Field<Integer> signatures(HeldFile file) {
    return file.scan() != ScanState.CLEAN && file.scan() != ScanState.INFECTED
        ? DSL.val(0)
        : DSL.coalesce(
            DSL.field(
                DSL.select(SCANNER.SIGNATURES)
                    .from(SCANNER)
                    .join(UPLOAD)
                    .on(UPLOAD.TOUCHED_AT.ge(SCANNER.SINCE))
                    .where(UPLOAD.ID.eq(file.id()))),
            DSL.val(0));
  }

  /** In the order in which they came. */
  public List<Attachment> of(UUID object) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.OBJECT.eq(object))
        .orderBy(ATTACHMENT.RECEIVED_AT, ATTACHMENT.ID)
        .fetch(this::read);
  }

  public Optional<Attachment> find(UUID id) {
    return sql.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).fetchOptional(this::read);
  }

  /** Those who attach something to one object wait for each other until the transaction ends. */
  public void lock(UUID object) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "files of " + object);
  }

  /** The concern or case to which it belongs. */
  public UUID objectOf(UUID id) {
    return row(id).getObject();
  }

  /** Whether its key opens with that of this object. */
  public boolean isSealedFor(UUID id, UUID object) {
    return row(id).getSubject().equals(object);
  }

  /** How many and how large together. */
  public Already already(UUID object) {
    return sql.select(DSL.count(), DSL.coalesce(DSL.sum(ATTACHMENT.SIZE), BigDecimal.ZERO))
        .from(ATTACHMENT)
        .where(ATTACHMENT.OBJECT.eq(object))
        .fetchSingle(row -> new Already(row.value1(), row.value2().longValue()));
  }

  /** The seal of the original. */
  public StreamSeal seal(UUID id) {
    AttachmentRecord row = row(id);
    return StreamSeal.of(vault.open(subject(row), place("file_key", id), row.getFileKey()).text());
  }

  /** The copy, where one was made. */
  public Optional<Copy> copy(UUID id) {
    AttachmentRecord row = row(id);
    if (row.getCopyBlob() == null) {
      return Optional.empty();
    }
    String key =
        vault
            .open(subject(row), place("copy_key", id), Objects.requireNonNull(row.getCopyKey()))
            .text();
    return Optional.of(
        new Copy(
            row.getCopyBlob(), key, Objects.requireNonNull(row.getCopyType()), row.getCopySize()));
  }

  /** Keeps a copy; false when one is there already, or the file was locked meanwhile. */
  public boolean copied(UUID id, Copy copy, UUID worker) {
    Subject subject = subject(row(id));
    return sql.update(ATTACHMENT)
            .set(ATTACHMENT.COPY, CopyState.MADE.name())
            .set(ATTACHMENT.COPY_BLOB, copy.blob())
            .set(ATTACHMENT.COPY_KEY, vault.seal(subject, place("copy_key", id), copy.key()))
            .set(ATTACHMENT.COPY_TYPE, copy.type())
            .set(ATTACHMENT.COPY_SIZE, copy.size())
            .set(ATTACHMENT.COPIED_BY, worker)
            .set(ATTACHMENT.COPIED_AT, now())
            .where(ATTACHMENT.ID.eq(id), ATTACHMENT.COPY_BLOB.isNull())
            .and(ATTACHMENT.LOCKED_AT.isNull())
            .execute()
        == 1;
  }

  /** Remembers why there is no copy. */
  public void notCopied(UUID id, CopyState why) {
    sql.update(ATTACHMENT)
        .set(ATTACHMENT.COPY, why.name())
        .where(ATTACHMENT.ID.eq(id), ATTACHMENT.COPY_BLOB.isNull())
        .and(ATTACHMENT.LOCKED_AT.isNull())
        .execute();
  }

  /** Concerns and cases with a locked file that the police do not have yet, longest first. */
  public List<UUID> awaitingPolice() {
    return sql.select(ATTACHMENT.OBJECT)
        .from(ATTACHMENT)
        .where(ATTACHMENT.LOCKED_AT.isNotNull(), ATTACHMENT.HANDED_AT.isNull())
        .groupBy(ATTACHMENT.OBJECT)
        .orderBy(DSL.min(ATTACHMENT.LOCKED_AT))
        .limit(MOST_WAITING)
        .fetch(ATTACHMENT.OBJECT);
  }

  /** Locks it; false when it was locked before. */
  public boolean lock(UUID id, UUID worker) {
    return sql.update(ATTACHMENT)
            .set(ATTACHMENT.LOCKED_AT, now())
            .set(ATTACHMENT.LOCKED_BY, worker)
            .where(ATTACHMENT.ID.eq(id), ATTACHMENT.LOCKED_AT.isNull())
            .execute()
        == 1;
  }

  /** Records the hand-over to the police; false when it is not locked or was recorded before. */
  public boolean handed(UUID id, UUID worker, OffsetDateTime at, String reference) {
    Subject subject = subject(row(id));
    return sql.update(ATTACHMENT)
            .set(ATTACHMENT.HANDED_AT, at)
            .set(ATTACHMENT.HANDED_BY, worker)
            .set(
                ATTACHMENT.HANDED_REFERENCE,
                vault.seal(subject, place("handed_reference", id), reference))
            .where(ATTACHMENT.ID.eq(id), ATTACHMENT.LOCKED_AT.isNotNull())
            .and(ATTACHMENT.HANDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Takes it out; false when it is locked or out already. */
  public boolean takeOut(UUID id, UUID worker, String reason) {
    Subject subject = subject(row(id));
    return sql.update(ATTACHMENT)
            .set(ATTACHMENT.OUT_AT, now())
            .set(ATTACHMENT.OUT_BY, worker)
            .set(ATTACHMENT.OUT_REASON, vault.seal(subject, place("out_reason", id), reason))
            .where(ATTACHMENT.ID.eq(id), ATTACHMENT.OUT_AT.isNull())
            .and(ATTACHMENT.LOCKED_AT.isNull())
            .execute()
        == 1;
  }

  /** Puts it back; false when it is not out. */
  public boolean putBack(UUID id) {
    return sql.update(ATTACHMENT)
            .setNull(ATTACHMENT.OUT_AT)
            .setNull(ATTACHMENT.OUT_BY)
            .setNull(ATTACHMENT.OUT_REASON)
            .where(ATTACHMENT.ID.eq(id), ATTACHMENT.OUT_AT.isNotNull())
            .and(ATTACHMENT.LOCKED_AT.isNull())
            .execute()
        == 1;
  }

  /** Whether some file has this copy. */
  public boolean hasCopy(UUID blob) {
    return sql.fetchExists(ATTACHMENT, ATTACHMENT.COPY_BLOB.eq(blob));
  }

  private AttachmentRecord row(UUID id) {
    return sql.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).fetchSingle();
  }

  private Attachment read(AttachmentRecord row) {
    Subject subject = subject(row);
    UUID id = row.getId();
    Particulars told =
        JSON.readValue(
            vault.open(subject, place("particulars", id), row.getParticulars()).text(),
            Particulars.class);
    return new Attachment(
        id,
        row.getObject(),
        told.name(),
        text(subject, "description", id, row.getDescription()),
        told.size(),
        told.sha256(),
        FileKind.valueOf(row.getKind()),
        told.declared(),
        row.getWorker(),
        row.getReceivedAt().toInstant(),
        ScanState.valueOf(row.getScan()),
        CopyState.valueOf(row.getCopy()),
        row.getCopyType(),
        lock(row, subject),
        out(row, subject));
  }

  private Attachment.@Nullable Out out(AttachmentRecord row, Subject subject) {
    return row.getOutAt() == null
        ? null
        : new Attachment.Out(
            row.getOutAt().toInstant(),
            row.getOutBy(),
            text(subject, "out_reason", row.getId(), row.getOutReason()));
  }

  private Attachment.@Nullable Lock lock(AttachmentRecord row, Subject subject) {
    if (row.getLockedAt() == null) {
      return null;
    }
    Attachment.Handed handed =
        row.getHandedAt() == null
            ? null
            : new Attachment.Handed(
                row.getHandedAt().toInstant(),
                row.getHandedBy(),
                text(subject, "handed_reference", row.getId(), row.getHandedReference()));
    return new Attachment.Lock(row.getLockedAt().toInstant(), row.getLockedBy(), handed);
  }

  private String text(Subject subject, String column, UUID id, byte @Nullable [] sealed) {
    return sealed == null ? "" : vault.open(subject, place(column, id), sealed).text();
  }

  private static Subject subject(AttachmentRecord row) {
    return new Subject(SubjectKind.valueOf(row.getSubjectKind()), row.getSubject());
  }

  private static Place place(String column, UUID id) {
    return new Place("files", "attachment", column, id);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
