package org.lodestar.app.files.face;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.FileThreshold;
import org.lodestar.app.files.FilesAudit;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that belong to a concern or case. Who may see the object sees that they are there; what is
 * in them is opened by {@link OpenedFiles} alone. Nothing attached is ever deleted here.
 */
@Component
@Transactional
public class Attachments {
  private static final String KIND = "FILE";

  private final AttachmentRows rows;
  private final UploadRows uploads;
  private final Policy policy;
  private final ObjectProvider<FileThreshold> thresholds;
  private final FileLimits limits;
  private final Audit audit;

  Attachments(
      AttachmentRows rows,
      UploadRows uploads,
      Policy policy,
      ObjectProvider<FileThreshold> thresholds,
      FileLimits limits,
      Audit audit) {
    this.rows = rows;
    this.uploads = uploads;
    this.policy = policy;
    this.thresholds = thresholds;
    this.limits = limits;
    this.audit = audit;
  }

  /**
   * Gives a held file its place, in the caller's transaction and after the caller has asked the
   * policy: the file's key is sealed for the subject. A worker's standing makes it the worker's
   * file; any other, the reporter's.
   *
   * @param object the concern or case, which the one who acts may see
   * @param description in the sender's words; may be empty
   * @return false when the file was swept away meanwhile, is attached already, or others that came
   *     at the same moment have filled the object
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean attach(Subject subject, UUID object, HeldFile file, String description) {
    return attach(subject, object, file, description, limits.mostFiles());
  }

  private boolean attach(
      Subject subject, UUID object, HeldFile file, String description, int most) {
    rows.lock(object);
    boolean room = rows.already(object).files() < most;
    if (!room || !uploads.attached(file.id())) {
      return false;
    }
    rows.add(subject, object, file, description, Standing.current().member().orElse(null));
    audit.record(
        Entry.of(FilesAudit.FILE_ATTACHED, ObjectRef.of(KIND, file.id()))
            .detail(
                Detail.none()
                    .with("object", object)
                    .with("kind", file.kind())
                    .with("scan", file.scan())));
    return true;
  }

  /**
   * A worker adds a file.
   *
   * @throws NotFound when the worker may not work on the object
   */
  public boolean add(
      Worker worker, Subject subject, UUID object, HeldFile file, String description) {
    return add(worker, subject, object, file, description, limits.mostFiles());
  }

  /**
   * The same for what gathers files for longer than a report does.
   *
   * @param most files that it has
   */
  public boolean add(
      Worker worker, Subject subject, UUID object, HeldFile file, String description, int most) {
    policy.require(worker, Action.ADD_FILE, object);
    return attach(subject, object, file, description, most);
  }

  /** How much an object has already, for the limits. Counts what the one who acts may see. */
  @Transactional(readOnly = true)
  public Already already(UUID object) {
    return rows.already(object);
  }

  /**
   * The files of an object, oldest first. Records that their names were read.
   *
   * @throws NotFound when the worker may not read the object
   */
  public List<Attachment> list(Worker worker, UUID object) {
    policy.require(worker, Action.READ_FILE, object);
    List<Attachment> found = rows.of(object);
    if (!found.isEmpty()) {
      audit.record(
          Entry.of(FilesAudit.FILES_LISTED, ObjectRef.of("FILES_OF", object))
              .detail(Detail.none().with("count", found.size())));
    }
    return found;
  }

  /** What the holder of a receipt has sent themselves; nothing that staff added. */
  @Transactional(readOnly = true)
  public List<Attachment> sentByReporter(UUID object) {
    return rows.of(object).stream().filter(Attachment::fromReporter).toList();
  }

  /**
   * One file.
   *
   * @throws NotFound when it is unknown or not for this worker
   */
  @Transactional(readOnly = true)
  public Attachment get(Worker worker, UUID id) {
    Attachment found = rows.find(id).orElseThrow(NotFound::new);
    policy.require(worker, Action.READ_FILE, found.object());
    thresholds.forEach(threshold -> threshold.require(worker, found.object()));
    return found;
  }

  /**
   * A file whose original may be had at the general address.
   *
   * @throws NotFound when it is unknown, not for this worker, or its module opens originals itself
   */
  @Transactional(readOnly = true)
  public Attachment getForOriginal(Worker worker, UUID id) {
    Attachment found = get(worker, id);
    if (thresholds.stream().anyMatch(each -> each.opensOriginalsItself(found.object()))) {
      throw new NotFound();
    }
    return found;
  }

  /**
   * Says that it may show abuse of a child. From here on nobody opens, forwards or deletes it, not
   * even who said so; the sealed original is kept for the police. Not undone here. Doing it twice
   * is harmless.
   *
   * @throws NotFound when it is unknown or not for this worker
   */
  public void lock(Worker worker, UUID id) {
    Attachment found = get(worker, id);
    policy.require(worker, Action.LOCK_FILE, found.object());
    if (rows.lock(id, worker.id())) {
      recorded(FilesAudit.FILE_LOCKED, found);
    }
  }

  /**
   * Takes out what was put into the wrong place: from here on nobody opens it. Its sealed bytes go
   * with what it belongs to, so that a mistake can be put right and nothing is destroyed by one
   * person alone.
   *
   * @param reason as typed
   * @return false when it is locked, or was taken out before
   * @throws NotFound when it is unknown or not for this worker
   */
  public boolean takeOut(Worker worker, UUID id, String reason) {
    Attachment found = get(worker, id);
    policy.require(worker, Action.ADD_FILE, found.object());
    return rows.takeOut(id, worker.id(), reason) && recorded(FilesAudit.FILE_TAKEN_OUT, found);
  }

  /**
   * Puts back what was taken out by mistake.
   *
   * @return false when it is locked, or not out
   * @throws NotFound when it is unknown or not for this worker
   */
  public boolean putBack(Worker worker, UUID id) {
    Attachment found = get(worker, id);
    policy.require(worker, Action.ADD_FILE, found.object());
    return rows.putBack(id) && recorded(FilesAudit.FILE_PUT_BACK, found);
  }

  /** With what it belongs to, so that whoever looks back at that sees it. */
  private boolean recorded(FilesAudit action, Attachment file) {
    audit.record(
        Entry.of(action, ObjectRef.of(KIND, file.id()))
            .detail(Detail.none().with("object", file.object())));
    return true;
  }

  /**
   * What the files of an object are called and said to be, for whoever keeps the words by which the
   * object is found; nothing of what was taken out.
   */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public List<String> words(UUID object) {
    return rows.of(object).stream()
        .filter(file -> !file.isOut() && !file.locked())
        .flatMap(file -> Stream.of(file.name(), file.description()))
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** What an object has, for a room that may show it and records itself that it was read. */
  @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
  public List<Attachment> of(UUID object) {
    return rows.of(object);
  }

  /**
   * Concerns and cases with a locked file that the police do not have yet, as far as the one who
   * acts may see them. The caller asks whether they hand files to the police at all.
   */
  public List<UUID> awaitingPolice() {
    return rows.awaitingPolice();
  }

  /**
   * Records that the police have the sealed original of a locked file.
   *
   * @param reference theirs, as typed
   * @return false when it is not locked, or was recorded before
   * @throws NotFound when it is unknown or not for this worker
   */
  public boolean handedToPolice(Worker worker, UUID id, Instant at, String reference) {
    Attachment found = get(worker, id);
    policy.require(worker, Action.HAND_FILE_TO_POLICE, found.object());
    if (!rows.handed(id, worker.id(), at.atOffset(ZoneOffset.UTC), reference)) {
      return false;
    }
    audit.record(
        Entry.of(FilesAudit.FILE_HANDED_TO_POLICE, ObjectRef.of(KIND, id))
            .detail(Detail.none().with("at", at).with("object", found.object())));
    return true;
  }
}
