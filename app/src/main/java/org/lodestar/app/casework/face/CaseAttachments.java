package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.AttachedFile;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.AttachedFiles;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CaseWords;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files on a case: papers that the person handed over, letters, pictures of injuries. Sealed as all
 * files are and shown as a safe copy. What was put into the wrong place is taken out with a reason
 * and can be put back; nothing is destroyed before the case is. What opens a file reads it, so call
 * these outside a transaction.
 */
@Component
public class CaseAttachments {
  /** As many as the Home Office takes with one referral. */
  public static final int MOST = 100;

  private final AttachedFiles files;
  private final Attachments attachments;
  private final OpenedFiles opened;
  private final PersonRows people;
  private final CaseWords words;
  private final CaseDesk desk;
  private final TransactionOperations transactions;

  CaseAttachments(
      AttachedFiles files,
      Attachments attachments,
      OpenedFiles opened,
      PersonRows people,
      CaseWords words,
      CaseDesk desk,
      TransactionOperations transactions) {
    this.files = files;
    this.attachments = attachments;
    this.opened = opened;
    this.people = people;
    this.words = words;
    this.desk = desk;
    this.transactions = transactions;
  }

  /** All of a case, the newest first. That their names were read is recorded. */
  public List<AttachedFile> list(Worker worker, UUID caseFile) {
    return within(
        () -> {
          desk.doing(worker, Action.READ_FILE, caseFile);
          List<AttachedFile> all = files.of(caseFile);
          if (!all.isEmpty()) {
            desk.trace(
                CaseworkAction.CASE_FILES_LISTED,
                caseFile,
                Detail.none().with("files", all.size()));
          }
          return all;
        });
  }

  /**
   * One file.
   *
   * @throws NotFound when the case has none such, or it is not for this worker
   */
  public AttachedFile get(Worker worker, UUID caseFile, UUID id) {
    return within(
        () -> {
          desk.doing(worker, Action.READ_FILE, caseFile);
          return find(worker, caseFile, id);
        });
  }

  private AttachedFile find(Worker worker, UUID caseFile, UUID id) {
    var file = attachments.get(worker, id);
    if (file.object().equals(caseFile)) {
      return new AttachedFile(caseFile, null, file);
    }
    return new AttachedFile(caseFile, people.get(caseFile, file.object()).id(), file);
  }

  /** Whom a file of the case can be about. */
  public List<Person> people(Worker worker, UUID caseFile) {
    return within(() -> people.listOf(desk.reading(worker, caseFile).id()));
  }

  /** Insists that the worker may add to a case, before a byte is taken. */
  public void mayAdd(Worker worker, UUID caseFile) {
    within(() -> desk.working(worker, caseFile));
  }

  /**
   * Adds a file.
   *
   * @param person whom it is about; null when it is about the case
   * @param description in the worker's words; may be empty
   * @return false when the case has as many as it may, or the file was swept away meanwhile
   */
  public boolean add(
      Worker worker, UUID caseFile, @Nullable UUID person, HeldFile file, String description) {
    return within(
        () -> {
          CaseFile found = desk.working(worker, caseFile);
          UUID object = person == null ? caseFile : people.get(caseFile, person).id();
          boolean added =
              attachments.add(
                  worker, AttachedFiles.subject(caseFile, person), object, file, description, MOST);
          if (added) {
            changed(worker, found, person, "FILE_ADDED");
          }
          return added;
        });
  }

  /** What was added or taken out stands in the chronology, and its words find the case. */
  private void changed(Worker worker, CaseFile file, @Nullable UUID person, String code) {
    desk.note(worker, file.id(), person, code);
    if (person == null) {
      words.ofCase(file);
    } else {
      words.ofPerson(person);
    }
  }

  /** Makes the copy that may be shown, if there can be one; takes seconds. */
  public AttachedFile makeCopy(Worker worker, UUID caseFile, UUID id) {
    get(worker, caseFile, id);
    opened.makeCopy(worker, id);
    return get(worker, caseFile, id);
  }

  /**
   * Takes out what was put into the wrong place; false when it is locked or out already.
   *
   * @param reason as typed
   */
  public boolean takeOut(Worker worker, UUID caseFile, UUID id, String reason) {
    return moved(worker, caseFile, id, "FILE_OUT", () -> attachments.takeOut(worker, id, reason));
  }

  /** Puts back what was taken out by mistake; false when it is not out. */
  public boolean putBack(Worker worker, UUID caseFile, UUID id) {
    return moved(worker, caseFile, id, "FILE_BACK", () -> attachments.putBack(worker, id));
  }

  private boolean moved(
      Worker worker, UUID caseFile, UUID id, String code, Supplier<Boolean> move) {
    return within(
        () -> {
          CaseFile file = desk.doing(worker, Action.WORK_ON_CASE, caseFile);
          AttachedFile found = find(worker, caseFile, id);
          boolean done = move.get();
          if (done) {
            changed(worker, file, found.person(), code);
          }
          return done;
        });
  }

  /** Locks a file that may show abuse of a child. */
  public void lock(Worker worker, UUID caseFile, UUID id) {
    within(
        () -> {
          CaseFile file = desk.doing(worker, Action.LOCK_FILE, caseFile);
          AttachedFile found = find(worker, caseFile, id);
          attachments.lock(worker, id);
          changed(worker, file, found.person(), "FILE_LOCKED");
          return found;
        });
  }

  /** Records that the police have a locked file; false when that was recorded before. */
  public boolean handedToPolice(
      Worker worker, UUID caseFile, UUID id, Instant at, String reference) {
    return within(
        () -> {
          desk.doing(worker, Action.HAND_FILE_TO_POLICE, caseFile);
          find(worker, caseFile, id);
          return attachments.handedToPolice(worker, id, at, reference);
        });
  }

  /** Cases with a locked file that the police do not have yet, as far as the asker sees them. */
  public List<CaseFile> awaitingPolice() {
    return within(() -> files.awaitingPolice());
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
